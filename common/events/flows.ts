import type { EventHit } from '#common/api/events';
import { lastedSeconds } from './duration';
import { numberAt, textAt } from './values';

/** How a flow belongs to the event that was opened. */
type Relation = 'this' | 'parent' | 'data' | 'other';

/** What Suricata's flow record says of a flow, or what its two netflow records say together. */
export interface Volume {
  readonly bytesUp?: number;
  readonly bytesDown?: number;
  readonly packets?: number;
  readonly lastedSeconds?: number;
  readonly state?: string;
}

/** The records of one flow, oldest first. */
export interface FlowRecords {
  readonly id: string;
  readonly relation: Relation;
  readonly volume?: Volume;
  readonly hits: readonly EventHit[];
}

const ORDER: readonly Relation[] = ['this', 'parent', 'data', 'other'];

/**
 * Sorts related records by flow: the event's own first, then its parent, then its data flows.
 * @param opened the event that was asked about
 */
export function flowsOf(opened: EventHit, related: readonly EventHit[]): readonly FlowRecords[] {
  const own = textAt(opened.event, 'flow_id');
  const parent = textAt(opened.event, 'parent_id') ?? parentOf(own, related);
  const byFlow = new Map<string, EventHit[]>();
  for (const hit of related) {
    const id = textAt(hit.event, 'flow_id') ?? '';
    byFlow.set(id, [...(byFlow.get(id) ?? []), hit]);
  }
  return [...byFlow]
    .map(([id, hits]): FlowRecords => {
      const sorted = [...hits].sort((one, other) => time(one) - time(other));
      return { id, relation: relationOf(id, own, parent, sorted), volume: volumeOf(sorted), hits: sorted };
    })
    .sort((one, other) => ORDER.indexOf(one.relation) - ORDER.indexOf(other.relation));
}

/** The parent that other records of the same flow name: Suricata writes `parent_id` on some types only. */
function parentOf(own: string | undefined, related: readonly EventHit[]): string | undefined {
  return related
    .filter(({ event }) => textAt(event, 'flow_id') === own)
    .map(({ event }) => textAt(event, 'parent_id'))
    .find((id) => id !== undefined);
}

function relationOf(
  id: string,
  own: string | undefined,
  parent: string | undefined,
  hits: readonly EventHit[],
): Relation {
  if (id === own) return 'this';
  if (id === parent) return 'parent';
  const parents = hits.map(({ event }) => textAt(event, 'parent_id'));
  return parents.some((found) => found !== undefined && (found === own || found === parent))
    ? 'data'
    : 'other';
}

function volumeOf(hits: readonly EventHit[]): Volume | undefined {
  const record = hits.find(({ event }) => textAt(event, 'event_type') === 'flow')?.event;
  if (record === undefined) return undefined;
  const up = numberAt(record, 'flow.pkts_toserver');
  const down = numberAt(record, 'flow.pkts_toclient');
  return {
    bytesUp: numberAt(record, 'flow.bytes_toserver'),
    bytesDown: numberAt(record, 'flow.bytes_toclient'),
    packets: up === undefined && down === undefined ? undefined : (up ?? 0) + (down ?? 0),
    lastedSeconds: lastedSeconds(record, 'flow'),
    state: textAt(record, 'flow.state'),
  };
}

/** Milliseconds since 1970; 0 for records without a readable time, so that they come first and are seen. */
const time = ({ event }: EventHit): number => Date.parse(textAt(event, 'timestamp') ?? '') || 0;
