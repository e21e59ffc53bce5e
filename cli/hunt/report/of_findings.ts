import { findField } from '#common/fields/catalogue';
import type { Block } from '#common/hunts/blocks/block';
import type { HostCount } from '#common/hunts/engine/outcome';
import { cellsOf } from '#common/hunts/engine/cells_of';
import { timeOf } from '#common/hunts/engine/event_values';
import type { Finding } from '#common/hunts/finding';
import type { Networks } from '#common/networks/networks';
import { parseAddress } from '#common/query/addresses';
import type { EveEvent } from '#common/query/paths';

const HOUR = 3_600_000;

/** Hours that one finding may fill in a chart: four weeks. What lasts longer shows where it begins. */
const MAX_HOURS = 672;

/**
 * The hosts that findings name, those at home where there are any. A hunt with a block asks many events, of which most
 * are in no finding: their hosts are nobody's concern.
 */
export function hostsOf(findings: readonly Finding[], networks: Networks): readonly HostCount[] {
  const counts = new Map<string, number>();
  for (const { group, count } of findings) {
    const addresses = group.filter(({ field }) => findField(field)?.type === 'ip').map(({ value }) => value);
    for (const address of new Set(addresses)) counts.set(address, (counts.get(address) ?? 0) + count);
  }
  const all = [...counts].map(([address, count]) => ({ address, count }));
  const home = all.filter(({ address }) => {
    const parsed = parseAddress(address);
    return parsed !== undefined && networks.find(parsed).home;
  });
  return (home.length > 0 ? home : all).sort((a, b) => b.count - a.count);
}

/** Those of some events that are part of a finding. */
export function inFindings(
  block: Block,
  findings: readonly Finding[],
  events: readonly EveEvent[],
): readonly EveEvent[] {
  const cells = cellsOf(block);
  const spans = findings.map(({ group, first, last }) => ({
    values: group.map(({ value }) => value),
    first: Date.parse(first),
    last: Date.parse(last),
  }));
  return events.filter((event) => {
    const time = timeOf(event);
    if (time === undefined) return false;
    const groups = cells(event, time).map(({ group }) => group);
    return spans.some(
      ({ values, first, last }) =>
        first <= time &&
        time <= last &&
        groups.some((group) => group.every((value, at) => value === values[at])),
    );
  });
}

function hoursOfOne({ type }: Block, { first, last }: Finding): readonly number[] {
  const begin = Math.floor(Date.parse(first) / HOUR);
  // Something new or rare is told when it comes; that it stays is no news.
  const isMoment = type === 'first_seen' || type === 'rare';
  const length = isMoment ? 1 : Math.floor(Date.parse(last) / HOUR) - begin + 1;
  return Array.from({ length: length > MAX_HOURS ? 1 : length }, (_, at) => (begin + at) * HOUR);
}

/** Findings by the hours through which they go on. */
export function hoursOf(
  block: Block,
  findings: readonly Finding[],
): ReadonlyArray<readonly [hour: number, findings: number]> {
  const hours = new Map<number, number>();
  for (const hour of findings.flatMap((one) => hoursOfOne(block, one))) {
    hours.set(hour, (hours.get(hour) ?? 0) + 1);
  }
  return [...hours].sort(([a], [b]) => a - b);
}

/** From the first to the last event of findings, ISO 8601. */
export function spanOf(findings: readonly Finding[]): { readonly first?: string; readonly last?: string } {
  const firsts = findings.map(({ first }) => first).sort();
  const lasts = findings.map(({ last }) => last).sort();
  return { first: firsts[0], last: lasts.at(-1) };
}
