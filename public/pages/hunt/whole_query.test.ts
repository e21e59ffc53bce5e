import { left, right, type Either } from 'fp-ts/Either';
import type { Pill } from '#common/query/pills';
import { queryOrAll, wholeQuery } from './whole_query';

const pill = (more: Partial<Pill> = {}): Pill => ({
  id: 'a',
  field: 'src_ip',
  kind: 'is',
  value: '10.1.1.15',
  negated: false,
  disabled: false,
  ...more,
});

test.each<[string, string, Pill[], Either<unknown, string>]>([
  ['nothing', '', [], right('')],
  ['the bar alone', 'event_type:tls', [], right('event_type:tls')],
  ['a pill alone', '', [pill()], right('src_ip:10.1.1.15')],
  [
    'both: the bar keeps together',
    'a:1 or b:2',
    [pill({ negated: true })],
    right('(a:1 or b:2) and not src_ip:10.1.1.15'),
  ],
  ['a pill that is off', 'a:1', [pill({ disabled: true })], right('a:1')],
  ['a broken bar', 'a:(', [pill()], left(expect.objectContaining({ message: expect.any(String) }))],
  [
    'a broken pill',
    'a:1',
    [pill({ kind: 'range', value: 'many' })],
    left(expect.objectContaining({ message: expect.stringContaining('range') })),
  ],
  [
    'a broken pill that is off',
    'a:1',
    [pill({ kind: 'range', value: 'many', disabled: true })],
    right('a:1'),
  ],
])('%s', (_, query, pills, expected) => expect(wholeQuery(query, pills)).toEqual(expected));

test('offers of values go on beside a query that is none', () => {
  expect(queryOrAll('event_type:tls', [])).toBe('event_type:tls');
  expect(queryOrAll('event_type:(', [])).toBe('');
});
