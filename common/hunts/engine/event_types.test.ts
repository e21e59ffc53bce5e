import { isLeft } from 'fp-ts/Either';
import { parseQuery } from '../../query/parse';
import { necessaryEventTypes } from './event_types';

test.each<[query: string, types: readonly string[] | undefined]>([
  ['event_type:tls and tls.sni:x', ['tls']],
  ['event_type:(tls or dns)', ['tls', 'dns']],
  ['event_type:(tls or dns) and event_type:dns', ['dns']],
  ['event_type:tls and event_type:dns', []],
  ['event_type:tls or tls.sni:x', undefined],
  ['not event_type:tls', undefined],
  ['event_type:t*', undefined],
  ['flow_id.event_type:tls', undefined],
  ['', undefined],
])('%s', (text, types) => {
  const query = parseQuery(text);
  if (isLeft(query)) throw new Error(query.left.message);
  const necessary = necessaryEventTypes(query.right);
  expect(necessary && [...necessary]).toEqual(types);
});
