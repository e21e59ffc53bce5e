import * as fc from 'fast-check';
import { parseTimestamp, printTimestamp, toEpoch } from './timestamp';

test.each([
  ['2026-11-20T14:05:12.002184+0000', '2026-11-20T14:05:12.002Z'],
  ['2026-11-20T14:05:12.002184+00:00', '2026-11-20T14:05:12.002Z'],
  ['2026-11-20T14:05:12.002184Z', '2026-11-20T14:05:12.002Z'],
  ['2026-11-20T14:05:12+0100', '2026-11-20T13:05:12.000Z'],
  ['2026-11-20T14:05:12.5-0330', '2026-11-20T17:35:12.500Z'],
  ['2024-02-29T23:59:59.999999999Z', '2024-02-29T23:59:59.999Z'],
])('%s is the instant %s, and is printed as it was', (text, instant) => {
  const timestamp = parseTimestamp(text);
  expect(timestamp && new Date(toEpoch(timestamp)).toISOString()).toBe(instant);
  expect(timestamp && printTimestamp(timestamp)).toBe(text);
});

test.each([
  ['', 'nothing'],
  ['2026-11-20', 'a day'],
  ['2026-11-20T14:05:12', 'no zone, as in certificates'],
  ['2026-02-30T00:00:00Z', 'no such day'],
  ['2026-13-01T00:00:00Z', 'no such month'],
  ['2026-11-20T25:00:00Z', 'no such hour'],
  ['2026-11-20T24:00:00Z', 'midnight by another name'],
  ['2026-13-31T00:00:00Z', 'no such month, at its end'],
  ['2026-11-20T14:05:12.1234567890Z', 'finer than nanoseconds'],
  ['Fri Nov 20 14:05:12 2026', 'another form'],
  [' 2026-11-20T14:05:12Z', 'a blank'],
  ['2026-11-20T14:05:12Z\n', 'an end of line'],
])('%p is no time: %s', (text) => expect(parseTimestamp(text)).toBeUndefined());

test('what is printed is read as the same', () =>
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      fc.stringMatching(/^\d{0,6}$/),
      fc.constantFrom('Z', '+0000', '-0930', '+05:45'),
      (date, finer, zone) => {
        const text = printTimestamp({ wall: date.getTime(), finer, digits: 3 + finer.length, zone });
        const read = parseTimestamp(text);
        expect(read).toEqual({ wall: date.getTime(), finer, digits: 3 + finer.length, zone });
      },
    ),
  ));
