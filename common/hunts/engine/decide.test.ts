import fc from 'fast-check';
import type { Block } from '../blocks/block';
import { stepOf } from '../blocks/span';
import { KNOWN, type Cell } from './cell';
import { makeCellLanes } from './cell_lanes';
import { decider } from './decide';

/** One event of one group, with what is counted of it. Times are milliseconds since 1970, made small. */
interface Sight {
  readonly group: string;
  readonly time: number;
  readonly value: string;
  readonly size: number;
}

/** What a finding must say. */
interface Found {
  readonly group: string;
  readonly count: number;
  readonly measure: number;
  readonly first: number;
  readonly last: number;
}

const WINDOW = '4s';
const STEP = stepOf(WINDOW);
const slotOf = ({ time }: Sight) => Math.floor(time / STEP);

function cellsOf(sights: readonly Sight[], keyed: (sight: Sight) => Pick<Cell, 'slot' | 'value'>) {
  const lanes = makeCellLanes(Infinity);
  for (const sight of sights) {
    const { group, time, size } = sight;
    lanes.add(0, { group: [group], count: 1, sum: size, first: time, last: time, ...keyed(sight) });
  }
  return lanes.drain().get(0) ?? [];
}

function decide(block: Block, cells: readonly Cell[], begin = 0): readonly Found[] {
  const { add, end } = decider(block, { begin });
  return [...cells.flatMap(add), ...end()].map(({ group, count, measure, first, last }) => ({
    group: group.map(({ value }) => value).join(),
    count,
    measure,
    first: Date.parse(first),
    last: Date.parse(last),
  }));
}

const sights = fc.array(
  fc.record({
    group: fc.constantFrom('a', 'b'),
    time: fc.integer({ min: 0, max: 40_000 }),
    value: fc.constantFrom('x', 'y', 'z', 'u', 'v'),
    size: fc.integer({ min: 0, max: 9 }),
  }),
  { maxLength: 40 },
);

const groupsOf = (all: readonly Sight[]): readonly (readonly Sight[])[] =>
  ['a', 'b'].map((group) => all.filter((sight) => sight.group === group)).filter(({ length }) => length > 0);

const summary = (of: readonly Sight[], measure: number): Found => ({
  group: of[0]?.group ?? '',
  count: of.length,
  measure,
  first: Math.min(...of.map(({ time }) => time)),
  last: Math.max(...of.map(({ time }) => time)),
});

type Measure = (window: readonly Sight[]) => number;
const measures = {
  threshold: (window) => window.length,
  distinct: (window) => new Set(window.map(({ value }) => value)).size,
  sum: (window) => window.reduce((total, { size }) => total + size, 0),
} satisfies Record<string, Measure>;

/** The definition, word by word: all windows of four slots in a row; those that are full enough and touch are one. */
function windowsOf(of: readonly Sight[], measure: Measure, atLeast: number): readonly Found[] {
  const inSlots = (from: number, to: number) => of.filter((one) => slotOf(one) >= from && slotOf(one) <= to);
  const full = Array.from({ length: 60 }, (_, at) => at - 5).filter(
    (begin) => measure(inSlots(begin, begin + 3)) >= atLeast,
  );
  const runs: number[][] = [];
  for (const begin of full) {
    const run = runs.at(-1);
    if (run !== undefined && begin <= (run.at(-1) ?? 0) + 4) run.push(begin);
    else runs.push([begin]);
  }
  return runs.map((run) =>
    summary(
      inSlots(Math.min(...run), Math.max(...run) + 3),
      Math.max(...run.map((begin) => measure(inSlots(begin, begin + 3)))),
    ),
  );
}

test.each<[keyof typeof measures, Block]>([
  ['threshold', { type: 'threshold', by: ['src_ip'], window: WINDOW, at_least: 3 }],
  ['distinct', { type: 'distinct', field: 'tls.sni', by: ['src_ip'], window: WINDOW, at_least: 3 }],
  ['sum', { type: 'sum', field: 'flow.bytes_toserver', by: ['src_ip'], window: WINDOW, at_least: 12 }],
])('%s: all windows, those that touch as one', (type, block) => {
  fc.assert(
    fc.property(sights, (all) => {
      const cells = cellsOf(all, (sight) => ({
        slot: slotOf(sight) * STEP,
        value: type === 'distinct' ? sight.value : '',
      }));
      const atLeast = type === 'sum' ? 12 : 3;
      const expected = groupsOf(all).flatMap((group) => windowsOf(group, measures[type], atLeast));
      expect(decide(block, cells)).toEqual(expected);
    }),
  );
});

test('rare: values that few have', () => {
  const block: Block = { type: 'rare', field: 'tls.sni', by: 'src_ip', at_most: 2 };
  fc.assert(
    fc.property(sights, (all) => {
      const expected = groupsOf(all)
        .map((group) => summary(group, measures.distinct(group)))
        .filter(({ measure }) => measure <= 2);
      expect(
        decide(
          block,
          cellsOf(all, ({ value }) => ({ slot: 0, value })),
        ),
      ).toEqual(expected);
    }),
  );
});

test('first_seen: groups whose first event comes after the time of learning', () => {
  const block: Block = { type: 'first_seen', fields: ['tls.sni'], learn: '10s' };
  fc.assert(
    fc.property(sights, (all) => {
      const begin = Math.min(...all.map(({ time }) => time));
      const expected = groupsOf(all)
        .map((group) => summary(group, group.length))
        .filter(({ first }) => first > begin + 10_000);
      expect(
        decide(
          block,
          cellsOf(all, () => ({ slot: 0, value: '' })),
          begin,
        ),
      ).toEqual(expected);
    }),
  );
});

test('first_seen: what a baseline taught is no news, all else is', () => {
  const block: Block = { type: 'first_seen', fields: ['tls.sni'], learn: '30d' };
  const cell = (group: string, value: string, count: number): Cell => ({
    group: [group],
    slot: 0,
    value,
    count,
    sum: 0,
    first: 5,
    last: 5,
  });
  const cells = [cell('a', '', 2), cell('a', KNOWN, 0), cell('b', '', 1), cell('c', KNOWN, 0)];
  expect(decide(block, cells, -Infinity)).toEqual([{ group: 'b', count: 1, measure: 1, first: 5, last: 5 }]);
});

test('beacon: enough events, even enough', () => {
  const every = (seconds: number, count: number, group: string): readonly Sight[] =>
    Array.from({ length: count }, (_, at) => ({ group, time: at * seconds * 1_000, value: '', size: 1 }));
  const uneven = every(60, 12, 'b').map((sight, at) => ({ ...sight, time: at ** 4 * 1_000 }));
  const all = [...every(60, 12, 'a'), ...uneven, ...every(60, 11, 'c')];
  const cells = cellsOf(all, ({ time }) => ({ slot: 0, value: new Date(time).toISOString() }));
  const block: Block = { type: 'beacon', by: ['src_ip'], at_least: 12, score: 80 };
  expect(decide(block, cells)).toEqual([{ group: 'a', count: 12, measure: 100, first: 0, last: 660_000 }]);
});

test('beacon: look-ups of A and AAAA in one millisecond are two events', () => {
  const pairs: readonly Sight[] = Array.from({ length: 20 }, (_, at) => ({
    group: 'a',
    time: (at >> 1) * 60_000,
    value: '',
    size: 1,
  }));
  const cells = cellsOf(pairs, ({ time }) => ({ slot: 0, value: new Date(time).toISOString() }));
  expect(cells).toHaveLength(10);
  const block: Block = { type: 'beacon', by: ['src_ip'], at_least: 20, score: 80 };
  expect(decide(block, cells)).toMatchObject([{ group: 'a', count: 20, measure: 100 }]);
});

test('fields of a group stand in the order of the block', () => {
  const block: Block = { type: 'threshold', by: ['src_ip', 'dest_ip'], window: '1m', at_least: 1 };
  const { add, end } = decider(block, { begin: 0 });
  add({ group: ['10.1.1.10', '10.9.0.12'], slot: 0, value: '', count: 1, sum: 0, first: 0, last: 0 });
  expect(end()).toMatchObject([
    {
      group: [
        { field: 'src_ip', value: '10.1.1.10' },
        { field: 'dest_ip', value: '10.9.0.12' },
      ],
    },
  ]);
  expect(end()).toEqual([]);
});
