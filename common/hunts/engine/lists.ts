import type { Block } from '../blocks/block';
import type { Finding } from '../finding';
import { Strongest } from '../strongest';
import type { Cell } from './cell';
import { decider } from './decide';
import { FindingsOverview } from './findings_overview';
import type { HostCount, Listed } from './outcome';
import { compareUnits } from './text_order';
import { makeTops } from './tops';

const MAX_HOSTS = 100;
const MAX_FINDINGS = 1_000;

type Unrelated<T> = Omit<Listed<T>, 'relation'>;

/** The hosts with most events. */
export function listHosts(cells: Iterable<Cell>): Unrelated<HostCount> {
  const tops = makeTops<HostCount>(
    MAX_HOSTS,
    (a, b) => b.count - a.count || compareUnits(a.address, b.address),
  );
  let total = 0;
  for (const { group, count } of cells) {
    tops.add({ address: group[0] ?? '', count });
    total += 1;
  }
  return { total, items: tops.list() };
}

/** The strongest findings of a block, and what all of them say together. */
export interface ListedFindings extends Unrelated<Finding> {
  readonly overview: FindingsOverview;
}

/** The strongest findings of a block. @param begin see `Circumstances` */
export function listFindings(block: Block, begin: number, cells: Iterable<Cell>): ListedFindings {
  const strongest = new Strongest(block, MAX_FINDINGS);
  const overview = new FindingsOverview(block);
  const { add, end } = decider(block, { begin });
  const list = (findings: readonly Finding[]) => {
    findings.forEach(strongest.add);
    findings.forEach((finding) => overview.add(finding));
  };
  for (const cell of cells) list(add(cell));
  list(end());
  return { total: strongest.total, items: strongest.items, overview };
}

/** What all findings say together; of a list that was not made by `listFindings`, those that it lists. */
export function overviewOf(block: Block, listed: Listed<Finding>): FindingsOverview {
  if ('overview' in listed && listed.overview instanceof FindingsOverview) return listed.overview;
  const overview = new FindingsOverview(block);
  listed.items.forEach((finding) => overview.add(finding));
  return overview;
}
