import type { EveEvent, EventHit } from '#common/api/events';
import type { Layout } from '#common/fields/layout';
import { parseTimestamp, toEpoch } from '#common/time/timestamp';
import type { Period } from './period';
import { exactName } from './stored_names';

/**
 * Milliseconds looked at on either side of an event for others of its flow: flows of days exist, and a flow's record
 * is stamped with its end. Without a bound every index of a large cluster would be asked.
 */
const REACH = 7 * 24 * 3_600_000;

/** Events shown of one flow, oldest first. */
export const MAX_RELATED = 500;

const flowIds = (event: EveEvent): readonly (string | number)[] =>
  [event.flow_id, event.parent_id].filter((id) => typeof id === 'number' || typeof id === 'string');

/**
 * Finds what belongs to an event's flow, its parent flow and its data flows: Suricata gives a data flow (of FTP) its
 * control flow's id as `parent_id`, on every record, so that both ids asked in both fields find all.
 * @returns `undefined` for events without a flow, such as `stats`
 */
export function relatedFilter(layout: Layout, event: EveEvent): object | undefined {
  const ids = flowIds(event);
  if (ids.length === 0) return undefined;
  const fields = ['flow_id', 'parent_id'].flatMap((path) => {
    const stored = layout.stored(path);
    return stored ? exactName(stored) : [];
  });
  return { bool: { should: fields.map((field) => ({ terms: { [field]: ids } })), minimum_should_match: 1 } };
}

/** The time in which an event's flow is looked for. */
export function reachOf(time: number): Period {
  return { from: time - REACH, to: time + REACH };
}

/** An event's instant in two parts: milliseconds, and the digits behind them. */
function instantOf({ event }: EventHit): readonly [number, string] | undefined {
  const parsed = typeof event.timestamp === 'string' ? parseTimestamp(event.timestamp) : undefined;
  return parsed && [toEpoch(parsed), parsed.finer.padEnd(6, '0')];
}

const compare = (one: number | string, other: number | string) => Number(one > other) - Number(one < other);

/**
 * Sorts by the time that Suricata wrote, to the microsecond, and then by id: indices keep milliseconds, within which the
 * records of one flow are written in bursts. Events whose time cannot be read stand last.
 */
export const oldestFirst = (hits: readonly EventHit[]): EventHit[] =>
  hits
    .map((hit) => ({ hit, instant: instantOf(hit) ?? ([Infinity, ''] as const) }))
    .sort(
      (one, other) =>
        compare(one.instant[0], other.instant[0]) ||
        compare(one.instant[1], other.instant[1]) ||
        compare(one.hit.id, other.hit.id) ||
        compare(one.hit.index, other.hit.index),
    )
    .map(({ hit }) => hit);
