import type { Block } from '#common/hunts/blocks/block';
import type { HostCount } from '#common/hunts/engine/outcome';
import { cellsOf } from '#common/hunts/engine/cells_of';
import { timeOf } from '#common/hunts/engine/event_values';
import type { Finding } from '#common/hunts/finding';
import type { Networks } from '#common/networks/networks';
import { parseAddress } from '#common/query/addresses';
import type { EveEvent } from '#common/query/paths';

/**
 * The hosts that findings name, those at home where there are any. A hunt with a block asks many events, of which most
 * are in no finding: their hosts are nobody's concern.
 */
export function hostsOf(named: readonly HostCount[], networks: Networks): readonly HostCount[] {
  const home = named.filter(({ address }) => {
    const parsed = parseAddress(address);
    return parsed !== undefined && networks.find(parsed).home;
  });
  return [...(home.length > 0 ? home : named)].sort((a, b) => b.count - a.count);
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
