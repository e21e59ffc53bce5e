import type { Matcher } from '../../query/match';
import type { EveEvent } from '../../query/paths';
import type { JoinedFlows } from './joins';
import type { HuntPlan } from './plan';

/** An event that meets a hunt's query or not, by what other events of its flow meet. Can cross threads as it is. */
export interface Candidate {
  readonly hunt: number;
  readonly event: EveEvent;
  readonly flows: readonly number[];
  /** Bit n: whether it meets the query if the joins' answers are n. */
  readonly table: number;
}

/** Whether an event meets a query in each case, as bits; all of `allCases` where it does in any. */
export function tableOf(cases: readonly Matcher[], event: EveEvent): number {
  let table = 0;
  for (let answers = 0; answers < cases.length; answers += 1) {
    if (cases[answers]?.(event)) table |= 1 << answers;
  }
  return table;
}

/** The table of an event that meets the query whatever other events say. */
export const allCases = (cases: readonly Matcher[]): number => 2 ** cases.length - 1;

/**
 * Whether a candidate meets its query, now that all flows are known. Where flows are missing an answer may be unknown:
 * it then counts only if it would with either, so that a count is never too high.
 */
export function isMet(
  { flows, table }: Candidate,
  { joins }: HuntPlan,
  joined: ReadonlyMap<string, JoinedFlows>,
): boolean {
  let known = 0;
  let answers = 0;
  joins.forEach(({ key }, at) => {
    const found = joined.get(key);
    const isIn = flows.some((flow) => found?.flows.has(flow) === true);
    if (isIn) answers |= 1 << at;
    if (isIn || found?.isCut !== true) known |= 1 << at;
  });
  for (let at = 0; at < 2 ** joins.length; at += 1) {
    if ((at & known) === answers && (table & (1 << at)) === 0) return false;
  }
  return true;
}
