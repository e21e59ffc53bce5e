import { templates } from '#test/bench/bench_index';
import type { Conversation } from '#test/bench/generator/conversations';
import { emptyTruth, generate } from '#test/bench/generator/generate';
import { needles } from '#test/bench/generator/needles';
import { isRecord, type EveRecord } from '#test/bench/generator/record';
import { microsecondsOf } from '#test/bench/generator/time';

const COUNT = 20_000;

let conversations: readonly [Conversation, ...Conversation[]];
const truth = emptyTruth();
let events: readonly EveRecord[];

beforeAll(async () => {
  conversations = await templates();
  events = [...generate(conversations, { seed: 7, count: COUNT }, truth)];
});

const shareOf = (type: string, records: readonly EveRecord[]): number =>
  records.filter(({ event_type }) => event_type === type).length / records.length;

test('the same seed gives the same events, another seed others', () => {
  const first = (seed: number) =>
    [...generate(conversations, { seed, count: COUNT }, emptyTruth())].slice(0, 100);
  expect(first(7)).toEqual(events.slice(0, 100));
  expect(first(8)).not.toEqual(events.slice(0, 100));
});

test('what is said of the events is true of them', () => {
  expect(events).toHaveLength(COUNT);
  expect(truth.events).toBe(COUNT);
  for (const [type, count] of truth.eventTypes) {
    expect([type, events.filter(({ event_type }) => event_type === type).length]).toEqual([type, count]);
  }
  const found = needles.map(
    ({ eventType, path: [object, key], value }) =>
      events.filter((event) => {
        const holder = event[object];
        return event.event_type === eventType && isRecord(holder) && holder[key] === value;
      }).length,
  );
  expect(found).toEqual(truth.planted);
  expect(truth.planted.every((count) => count > 0)).toBe(true);
});

test('protocols have the share that they have in the sample', () => {
  const sample = conversations.flat();
  for (const type of ['dns', 'flow', 'http', 'smb', 'fileinfo']) {
    const [real, generated] = [shareOf(type, sample), shareOf(type, events)];
    expect(generated).toBeGreaterThan(real * 0.8);
    expect(generated).toBeLessThan(real * 1.2);
  }
});

test('data flows still find their control flow', () => {
  const flows = new Set(events.map(({ flow_id }) => flow_id));
  const children = events.filter(({ parent_id }) => parent_id !== undefined);
  const orphans = children.filter(({ parent_id }) => !flows.has(parent_id));
  expect(children.length).toBeGreaterThan(50);
  expect(orphans).toEqual([]);
});

test('every time is one that Suricata could have written', () => {
  const times = events.map(({ timestamp }) => microsecondsOf(String(timestamp)));
  expect(times.filter((time) => time === undefined)).toEqual([]);
});
