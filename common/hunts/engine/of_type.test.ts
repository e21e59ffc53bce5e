import { isLeft } from 'fp-ts/Either';
import { parseQuery } from '../../query/parse';
import { printQuery } from '../../query/print';
import { isNothing, namedTypes, ofType, type KnownType } from './of_type';

const read = (text: string) => {
  const query = parseQuery(text);
  if (isLeft(query)) throw new Error(query.left.message);
  return query.right;
};

const NOTHING = 'nothing';

test.each<[query: string, type: KnownType | undefined, left: string]>([
  ['event_type:tls and tls.sni:x', { is: 'tls' }, 'tls.sni:x'],
  ['event_type:tls and tls.sni:x', { is: 'dns' }, NOTHING],
  ['event_type:tls and tls.sni:x', {}, NOTHING],
  ['event_type:tls and tls.sni:x', undefined, 'event_type:tls and tls.sni:x'],
  ['(event_type:tls and tls.sni:x) or (event_type:dns and dns.rrname:x)', { is: 'dns' }, 'dns.rrname:x'],
  ['event_type:(tls or dns)', { is: 'dns' }, '*:*'],
  ['not event_type:tls', { is: 'tls' }, NOTHING],
  ['not event_type:tls and src_ip:*', {}, 'src_ip:*'],
  ['event_type:t*', { is: 'tls' }, 'event_type:t*'],
])('%s, %j: %s', (query, type, expected) => {
  const left = ofType(read(query), type);
  const text = isNothing(left) ? NOTHING : printQuery(left);
  expect(text).toBe(expected === '*:*' ? printQuery({ type: 'all' }) : expected);
});

test('types that a query names', () => {
  expect(namedTypes(read('event_type:(tls or dns) and not event_type:flow and event_type:s*'))).toEqual([
    'tls',
    'dns',
    'flow',
  ]);
});
