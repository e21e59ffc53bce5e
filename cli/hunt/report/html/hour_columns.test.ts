import * as fc from 'fast-check';
import { exampleHunt, exampleResult } from '../example_report';
import { columnsOf, MAX_COLUMNS } from './hour_columns';

const HOUR = 3_600_000;

const hours = (...at: number[]) =>
  exampleResult({ hours: at.map((hour): [number, number] => [hour * HOUR, 5]) });

test('counts each hunt once an hour, by severity, without gaps', () => {
  const high = { ...hours(2), hunt: exampleHunt({ severity: 'high' }) };
  expect(columnsOf([hours(0, 2), high])).toEqual({
    hours: 1,
    items: [
      { begin: 0, hunts: [0, 0, 1, 0] },
      { begin: HOUR, hunts: [0, 0, 0, 0] },
      { begin: 2 * HOUR, hunts: [0, 1, 1, 0] },
    ],
  });
});

test('has no columns where nothing has a time', () => {
  expect(columnsOf([hours()]).items).toEqual([]);
});

test('never has more columns than can be told apart, and leaves nothing out', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 2e9 }), { minLength: 1 }), (at) => {
      const { hours: width, items } = columnsOf([hours(...at)]);
      expect(items.length).toBeLessThanOrEqual(MAX_COLUMNS);
      const columns = at.map((hour) =>
        items.find(({ begin }) => begin <= hour * HOUR && hour * HOUR < begin + width * HOUR),
      );
      expect(columns.every((column) => column?.hunts[2] === 1)).toBe(true);
    }),
  ));
