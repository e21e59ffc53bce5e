import type { Block } from '../blocks/block';
import type { Finding } from '../finding';
import type { Cell } from './cell';
import { decider } from './decide';
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

const compareFindings = (a: Finding, b: Finding): number =>
  compareUnits(a.first, b.first) || compareUnits(JSON.stringify(a.group), JSON.stringify(b.group));

/** The first findings of a block. @param begin see `Circumstances` */
export function listFindings(block: Block, begin: number, cells: Iterable<Cell>): Unrelated<Finding> {
  const tops = makeTops(MAX_FINDINGS, compareFindings);
  const { add, end } = decider(block, { begin });
  let total = 0;
  const list = (findings: readonly Finding[]) => {
    findings.forEach(tops.add);
    total += findings.length;
  };
  for (const cell of cells) list(add(cell));
  list(end());
  return { total, items: tops.list() };
}
