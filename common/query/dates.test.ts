import fc from 'fast-check';
import { parseDate, readDate } from './dates';

const NOW = Date.UTC(2026, 10, 22, 12, 34, 56, 789);
const iso = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString());

test.each<[string, string, string]>([
  ['2026', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ['2026-02', '2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
  ['2026-11-20', '2026-11-20T00:00:00.000Z', '2026-11-21T00:00:00.000Z'],
  ['2026-11-20T14', '2026-11-20T14:00:00.000Z', '2026-11-20T15:00:00.000Z'],
  ['2026-11-20 14:05', '2026-11-20T14:05:00.000Z', '2026-11-20T14:06:00.000Z'],
  ['2026-11-20T14:05:06+0130', '2026-11-20T12:35:06.000Z', '2026-11-20T12:35:07.000Z'],
  ['2026-11-20T14:05:06.1Z', '2026-11-20T14:05:06.100Z', '2026-11-20T14:05:06.101Z'],
  ['2026-11-20T14:05:06.123456789-01', '2026-11-20T15:05:06.123Z', '2026-11-20T15:05:06.124Z'],
  ['1795183506123', '2026-11-20T14:05:06.123Z', '2026-11-20T14:05:06.124Z'],
  ['now', '2026-11-22T12:34:56.789Z', '2026-11-22T12:34:56.790Z'],
  ['now-48h', '2026-11-20T12:34:56.789Z', '2026-11-20T12:34:56.790Z'],
  ['now/d', '2026-11-22T00:00:00.000Z', '2026-11-23T00:00:00.000Z'],
  ['now/w', '2026-11-16T00:00:00.000Z', '2026-11-23T00:00:00.000Z'],
  ['now-1M/M', '2026-10-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z'],
  ['now/y+1d', '2026-01-02T00:00:00.000Z', '2026-01-02T00:00:00.001Z'],
  ['2024-01-31||+1M', '2024-02-29T00:00:00.000Z', '2024-02-29T00:00:00.001Z'],
])('%s is from %s until %s', (text, from, to) => {
  const span = parseDate(text, NOW);
  expect([iso(span?.from), iso(span?.to)]).toEqual([from, to]);
});

test.each([
  '',
  'yesterday',
  '2026-02-30',
  '2026-13-01',
  '2026-11-20T24:00',
  '2026-11-20T10:60',
  'now-1x',
  'now-',
  '2026-11-20||+1',
  '20261120T10',
])('%s is no date', (text) => {
  expect(parseDate(text, NOW)).toBeUndefined();
});

test('now is none where nobody says when that is', () => {
  expect(parseDate('now-1h')).toBeUndefined();
});

test('the fast way to read Suricata’s times gives what the general one does', () =>
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1999-12-31Z'), max: new Date('2100-01-01Z'), noInvalidDate: true }),
      (date) => {
        expect(readDate(date.toISOString().replace('Z', '999+0000'))).toBe(date.getTime());
        expect(readDate(date.toISOString())).toBe(date.getTime());
      },
    ),
  ));

test.each<[unknown, number | undefined]>([
  ['2026-02-31T00:00:00.000000+0000', undefined],
  ['2026-11-20T14:05:06.1234x6+0000', undefined],
  ['2026-11-20T25:05:06.123456+0000', undefined],
  [1_795_183_506_123.7, 1_795_183_506_123],
  [true, undefined],
])('%s of an event is read as %s', (value, expected) => {
  expect(readDate(value)).toBe(expected);
});
