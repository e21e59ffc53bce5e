import { beginningOf, makeCalendar } from './calendar';

const calendarOf = (times: readonly string[]) => {
  const book = makeCalendar();
  times.forEach((time) => book.see(Date.parse(time)));
  return book.state();
};

const morning = Array.from(
  { length: 50 },
  (_, minute) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00Z`,
);

test.each<[string, readonly string[], string, number]>([
  ['the first event', morning, '2026-11-20T09:00:00Z', 0],
  ['one record of 1970', ['1970-01-01T00:00:07Z', ...morning], '2026-11-20T09:00:00Z', 1],
  ['before 1970', ['1899-01-01T00:00:00Z', ...morning], '2026-11-20T09:00:00Z', 1],
  [
    'several broken clocks',
    ['2015-01-01T00:00:00Z', ...morning, '1970-01-01T00:00:07Z'],
    '2026-11-20T09:00:00Z',
    2,
  ],
  ['a clock that is ahead', [...morning, '2038-01-19T03:14:07Z'], '2026-11-20T09:00:00Z', 0],
  ['far ahead', [...morning, '+275760-01-01T00:00:00Z'], '2026-11-20T09:00:00Z', 0],
  ['many events before', ['2026-01-01T00:00:00Z', ...morning.slice(0, 9)], '2026-01-01T00:00:00Z', 0],
  ['a silence of weeks', ['2026-09-01T00:00:00Z', ...morning], '2026-09-01T00:00:00Z', 0],
])('events begin: %s', (_, times, begin, early) => {
  const expected = { begin: Date.parse(begin), early };
  expect(beginningOf([calendarOf(times)])).toEqual(expected);
  const [first, ...others] = times;
  expect(beginningOf([calendarOf(others), calendarOf(first === undefined ? [] : [first])])).toEqual(expected);
});

test('no events begin never', () => {
  expect(beginningOf([])).toEqual({ begin: Infinity, early: 0 });
});
