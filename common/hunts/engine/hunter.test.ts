import { isLeft, isRight } from 'fp-ts/Either';
import fc from 'fast-check';
import type { EveEvent } from '../../query/paths';
import type { Hunt } from '../hunt';
import { huntEvents } from './hunt_events';
import { makeHunter, type HunterOptions } from './hunter';
import type { Outcome } from './outcome';
import { inMemory, outcomes } from './outcomes';
import { planHunt, planHunts } from './plan';
import { anyEvents, huntOf, timestamp } from './test_hunts';

const hunts: readonly Hunt[] = [
  huntOf({ query: 'event_type:dns and net.src.home:true' }),
  huntOf({ query: 'not event_type:dns' }),
  huntOf({ query: 'src_ip:10.1.1.1 or (event_type:tls and dest_ip:*) or event_type:(flow and tls)' }),
  huntOf({ query: 'flow_id.event_type:tls' }),
  huntOf({ query: 'event_type:dns and flow_id.dns.rrname:a.test and not flow_id.event_type:flow' }),
  huntOf({ query: 'event_type:(dns or flow) and (flow_id.event_type:tls or dest_ip:198.51.100.1)' }),
  huntOf({ query: 'event_type:dns', threshold: { by: ['src_ip'], window: '4m', at_least: 3 } }),
  huntOf({ query: '', distinct: { field: 'dest_ip', by: ['src_ip'], window: '10m', at_least: 3 } }),
  huntOf({
    query: 'flow:*',
    sum: { field: 'flow.bytes_toserver', by: ['src_ip'], window: '1h', at_least: 90 },
  }),
  huntOf({ query: '', rare: { field: 'email.attachment', by: 'src_ip', at_most: 1 } }),
  huntOf({ query: 'flow_id.event_type:dns', first_seen: { fields: ['src_ip', 'dns.rrname'], learn: '10m' } }),
  huntOf({ query: '', beacon: { by: ['src_ip'], at_least: 4, score: 20 } }),
];
const { plans } = planHunts(hunts);

/** Several hunters that each saw a part, and whose cells were drained in between. */
function hunt(
  parts: readonly (readonly EveEvent[])[],
  options: HunterOptions = {},
  asked = plans,
): readonly Outcome[] {
  const hunters = parts.map((events) => {
    const hunter = makeHunter(asked, options);
    const half = Math.floor(events.length / 2);
    events.slice(0, half).forEach(hunter.see);
    const early = hunter.drain();
    events.slice(half).forEach(hunter.see);
    return { state: structuredClone(hunter.state()), runs: [early, hunter.drain()] };
  });
  return outcomes(
    asked,
    hunters.map(({ state }) => state),
    hunters.flatMap(({ runs }) => runs.map(inMemory)),
  );
}

const textsOf = (events: readonly EveEvent[]) => events.map((event) => JSON.stringify(event)).sort();

test('finds what the plain way finds', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      hunt([events]).forEach((outcome, at) => {
        const { matched, findings } = huntEvents(hunts[at] ?? huntOf({}), events);
        expect(outcome).toMatchObject({ count: matched.length, relation: 'eq' });
        expect(new Set(outcome.findings?.items)).toEqual(new Set(findings));
        expect(textsOf(matched)).toEqual(expect.arrayContaining(textsOf(outcome.samples)));
        expect(outcome.samples).toHaveLength(Math.min(5, matched.length));
        const hosts = new Set(matched.map(({ src_ip }) => src_ip));
        expect(new Set(outcome.hosts.items.map(({ address }) => address))).toEqual(hosts);
        expect(outcome.hosts.total).toBe(hosts.size);
      });
    }),
  );
});

test('any order, any split: the same outcomes', () => {
  const parts = anyEvents.chain((events) =>
    fc.record({
      events: fc.constant(events),
      shuffled: fc.shuffledSubarray([...events], { minLength: events.length }),
      cuts: fc.array(fc.nat(events.length), { maxLength: 3 }),
    }),
  );
  fc.assert(
    fc.property(parts, ({ events, shuffled, cuts }) => {
      const bounds = [0, ...[...cuts].sort((a, b) => a - b), events.length];
      const split = bounds.slice(1).map((to, at) => shuffled.slice(bounds[at], to));
      expect(hunt(split)).toEqual(hunt([events]));
    }),
  );
});

const at = (seconds: number, rest: object): EveEvent => ({
  timestamp: timestamp(seconds * 1_000),
  event_type: 'tls',
  src_ip: '10.1.1.10',
  ...rest,
});

test('a baseline teaches first_seen and is not counted', () => {
  const { plans: asked } = planHunts([
    huntOf({ query: 'event_type:tls', first_seen: { fields: ['tls.sni'], learn: '30d' } }),
    huntOf({ query: 'event_type:tls' }),
  ]);
  const teacher = makeHunter(asked, { teaches: true });
  teacher.see(at(0, { tls: { sni: 'old.test' } }));
  const hunter = makeHunter(asked);
  hunter.see(at(10, { tls: { sni: 'old.test' } }));
  hunter.see(at(20, { tls: { sni: 'new.test' } }));
  const [first, second] = outcomes(
    asked,
    [teacher.state(), hunter.state()],
    [teacher, hunter].map(({ drain }) => inMemory(drain())),
  );
  expect(first?.count).toBe(2);
  expect(first?.findings?.items).toMatchObject([{ group: [{ field: 'tls.sni', value: 'new.test' }] }]);
  expect(second).toMatchObject({ count: 2, first: '2026-11-20T09:00:10.000Z' });
});

test('a record of 1970 does not end learning, and the outcome says so', () => {
  const learner = huntOf({ query: 'event_type:tls', first_seen: { fields: ['tls.sni'], learn: '1d' } });
  const { plans: asked } = planHunts([learner, huntOf({ query: 'event_type:tls' })]);
  const names = Array.from({ length: 50 }, (_, n) => at(60 * n, { tls: { sni: `${n}.test` } }));
  const events = [{ event_type: 'stats', timestamp: '1970-01-01T00:00:00.000000+0000' }, ...names];
  const [first, second] = hunt([events], {}, asked);
  expect(first).toMatchObject({
    findings: { total: 0 },
    note: expect.stringContaining('of 1 earlier event'),
  });
  expect(second).not.toHaveProperty('note');
  expect(huntEvents(learner, events).findings).toEqual([]);
  expect(hunt([names], {}, asked)[0]).not.toHaveProperty('note');
});

test('what a baseline teaches may hang on its flows', () => {
  const { plans: asked } = planHunts([
    huntOf({
      query: 'event_type:tls and flow_id.event_type:alert',
      first_seen: { fields: ['tls.sni'], learn: '1d' },
    }),
  ]);
  const known = at(0, { flow_id: 1, tls: { sni: 'old.test' } });
  const teacher = makeHunter(asked, { teaches: true });
  [known, at(1, { event_type: 'alert', flow_id: 1 })].forEach(teacher.see);
  const hunter = makeHunter(asked);
  [known, at(1, { event_type: 'alert', flow_id: 1 })].forEach(hunter.see);
  const states = [teacher.state(), hunter.state()];
  const sources = [teacher, hunter].map(({ drain }) => inMemory(drain()));
  expect(outcomes(asked, states, sources)).toMatchObject([{ count: 1, findings: { total: 0 } }]);
});

test('cells that do not fit make a list "at least", not a count', () => {
  const events = Array.from({ length: 5 }, (_, n) => at(n, { src_ip: `10.1.1.${n}` }));
  const { plans: asked } = planHunts([huntOf({ query: 'event_type:tls' })]);
  expect(hunt([events], { maxCells: 2 }, asked)).toMatchObject([
    { count: 5, relation: 'eq', hosts: { total: 4, relation: 'gte' } },
  ]);
});

test.each<[string, Partial<Hunt>, string | undefined]>([
  ['threshold', { threshold: { by: ['src_ip'], window: '1m', at_least: 1 } }, undefined],
  ['rare', { rare: { field: 'src_ip', by: 'dest_ip', at_most: 1 } }, 'rare from what is common'],
  ['first_seen', { first_seen: { fields: ['src_ip'], learn: '1s' } }, 'new from what was there before'],
  ['beacon', { beacon: { by: ['event_type'], at_least: 4, score: 0 } }, 'clockwork from chance'],
])('%s: without all cells, what is not there is not found', (_, block, confusion) => {
  const { plans: asked } = planHunts([huntOf({ query: 'event_type:tls', ...block })]);
  const events = Array.from({ length: 12 }, (_none, n) =>
    at(2 * n, { src_ip: `10.1.1.${n}`, dest_ip: '198.51.100.1' }),
  );
  const [whole] = hunt([events], {}, asked);
  expect(whole?.findings?.total).toBeGreaterThan(0);
  expect(whole).not.toHaveProperty('undecided');
  const [cut] = hunt([events], { maxCells: 5 }, asked);
  expect(cut?.findings?.relation).toBe('gte');
  if (confusion === undefined) {
    expect(cut?.findings?.total).toBeGreaterThan(0);
    expect(cut).not.toHaveProperty('undecided');
  } else {
    expect(cut?.findings?.total).toBe(0);
    expect(cut?.undecided).toContain(confusion);
  }
});

test('an event of long lists does not end the run, and what it hides is not called whole', () => {
  const { plans: asked } = planHunts([
    huntOf({ query: '', distinct: { field: 'dest_port', by: ['src_ip'], window: '10m', at_least: 20 } }),
    huntOf({ query: '', rare: { field: 'dest_port', by: 'src_ip', at_most: 2 } }),
    huntOf({ query: '', threshold: { by: ['event_type'], window: '10m', at_least: 1 } }),
  ]);
  const bomb = at(0, {
    src_ip: Array.from({ length: 1_000 }, (_, n) => `10.0.${n >> 8}.${n & 255}`),
    dest_port: Array.from({ length: 65_000 }, (_, port) => port),
  });
  const hunter = makeHunter(asked);
  hunter.see(bomb);
  expect(hunter.size()).toBeLessThan(25_000);
  const [distinct, rare, threshold] = outcomes(asked, [hunter.state()], [inMemory(hunter.drain())]);
  expect(distinct?.findings?.relation).toBe('gte');
  expect(rare).toMatchObject({ undecided: expect.any(String), findings: { total: 0, relation: 'gte' } });
  expect(threshold).toMatchObject({ findings: { total: 1, relation: 'eq' } });
  expect(huntEvents(rare?.hunt ?? huntOf({}), [bomb])).toMatchObject({
    findings: [],
    undecided: rare?.undecided,
  });
});

test('waiting events that do not fit make a count "at least"', () => {
  const { plans: asked } = planHunts([
    huntOf({ query: 'event_type:dns and flow_id.event_type:tls' }),
    huntOf({ query: 'dns:* and flow_id.event_type:tls' }),
  ]);
  const waiting = { event_type: 'dns', dns: { rrname: 'x'.repeat(500) } };
  const events = [
    at(0, { ...waiting, flow_id: 1 }),
    at(1, { ...waiting, flow_id: 2 }),
    at(2, { flow_id: [1, 2] }),
  ];
  const found = (maxCharacters: number) =>
    hunt([events], { maxCharacters }, asked).map(({ count, relation }) => [count, relation]);
  expect(found(2_000)).toEqual([
    [2, 'eq'],
    [2, 'eq'],
  ]);
  expect(found(1_000)).toEqual([
    [1, 'gte'],
    [1, 'gte'],
  ]);
});

test('events without a time count, and are in no group', () => {
  const { plans: asked } = planHunts([
    huntOf({ query: 'event_type:tls' }),
    huntOf({ query: 'event_type:tls', threshold: { by: ['src_ip'], window: '1m', at_least: 1 } }),
  ]);
  const hunter = makeHunter(asked);
  [{ timestamp: 'yesterday' }, { timestamp: 1e300 }, {}].forEach((rest) =>
    hunter.see({ event_type: 'tls', src_ip: '10.1.1.10', ...rest }),
  );
  const state = hunter.state();
  expect(state).toMatchObject({ events: 3, timeless: 3 });
  const [plain, threshold] = outcomes(asked, [state], [inMemory(hunter.drain())]);
  expect(plain).toMatchObject({ count: 3 });
  expect(plain).not.toHaveProperty('first');
  expect(threshold).toMatchObject({ count: 3, findings: { total: 0 } });
});

test('the home side is the host, or the source where there is none', () => {
  const { plans: asked } = planHunts([huntOf({ query: 'event_type:tls' })]);
  const sides: readonly (readonly [string, string])[] = [
    ['198.51.100.1', '10.1.1.20'],
    ['10.1.1.20', '198.51.100.1'],
    ['10.1.1.20', '10.1.1.21'],
    ['10.1.1.20', '10.1.1.20'],
    ['198.51.100.1', '198.51.100.2'],
  ];
  const events = sides.map(([src_ip, dest_ip], n) => at(n, { src_ip, dest_ip }));
  expect(hunt([events], {}, asked)[0]?.hosts).toEqual({
    total: 3,
    relation: 'eq',
    items: [
      { address: '10.1.1.20', count: 4 },
      { address: '10.1.1.21', count: 1 },
      { address: '198.51.100.1', count: 1 },
    ],
  });
});

test('hostile events break nothing', () => {
  const hunter = makeHunter(plans);
  const hostile: readonly EveEvent[] = [
    {},
    JSON.parse('{"__proto__":{"event_type":"dns"},"constructor":{"x":1}}'),
    { event_type: ['dns', 'tls'], src_ip: ['10.1.1.1', { x: 1 }], timestamp: [timestamp(0)] },
    { event_type: { x: 1 }, src_ip: {}, dest_ip: null, flow_id: {}, parent_id: [] },
    { event_type: 'dns', src_ip: '10.1.1.1', timestamp: timestamp(0), flow_id: 'x', dns: 'x', email: [[]] },
  ];
  hostile.forEach(hunter.see);
  const [dns, notDns] = outcomes(plans, [hunter.state()], [inMemory(hunter.drain())]);
  expect([dns?.count, notDns?.count]).toEqual([2, 3]);
});

test('a hunt that cannot be asked says why, and the others run', () => {
  const wrong = huntOf({ id: 'wrong', query: 'alert.severity:x' });
  const crowded = huntOf({
    query:
      'flow_id.a:1 and b:1 and flow_id.c:1 and b:1 and flow_id.d:1 and b:1 and flow_id.e:1 and b:1 and flow_id.f:1',
  });
  const unread = planHunt(huntOf({ query: '((' }));
  expect(isLeft(unread)).toBe(true);
  expect(isRight(planHunt(huntOf({ query: '' })))).toBe(true);
  expect(planHunts([wrong, crowded, ...hunts])).toMatchObject({
    plans: hunts.map((one) => ({ hunt: one })),
    refused: [
      { hunt: { id: 'wrong' }, message: 'alert.severity is a number, and "x" is none.' },
      { message: expect.stringContaining('5 different things of a flow, at most 4') },
    ],
  });
});
