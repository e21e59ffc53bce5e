import { flowsOf } from '../../query/flow';
import type { EveEvent } from '../../query/paths';
import { dispatcher } from './dispatch';
import type { HuntPlan, Join } from './plan';

/** Flows that are remembered for all joins together, at most: some 50 bytes each. */
const MAX_FLOWS = 1_000_000;

/** The flows in which some event met a join's question. Can cross threads as it is. */
export interface JoinedFlows {
  readonly flows: ReadonlySet<number>;
  /** Whether flows are missing, because there were too many. */
  readonly isCut: boolean;
}

/** Remembers flows by what their events meet. */
export interface JoinBook {
  see(event: EveEvent): void;
  /** By the joins' keys. */
  state(): ReadonlyMap<string, JoinedFlows>;
}

/** Makes a book for the joins of some hunts; those that ask the same are asked once. */
export function makeJoinBook(plans: readonly HuntPlan[]): JoinBook {
  const joins = new Map<string, Join>(plans.flatMap((plan) => plan.joins.map((join) => [join.key, join])));
  const pages = [...joins.values()].map((join) => ({ join, flows: new Set<number>(), isCut: false }));
  const askedOf = dispatcher(
    pages.flatMap(({ join }) => join.named),
    (type) =>
      pages.flatMap((page) => {
        const matches = page.join.matcherFor(type);
        return matches === undefined ? [] : [{ page, matches }];
      }),
  );
  let size = 0;
  return {
    see(event) {
      for (const { page, matches } of askedOf(event)) {
        if (!matches(event)) continue;
        for (const flow of flowsOf(event)) {
          if (page.flows.has(flow)) continue;
          if (size >= MAX_FLOWS) page.isCut = true;
          else {
            page.flows.add(flow);
            size += 1;
          }
        }
      }
    },
    state: () => new Map(pages.map(({ join, flows, isCut }) => [join.key, { flows, isCut }])),
  };
}

/** What several books say together. */
export function mergeJoined(
  books: readonly ReadonlyMap<string, JoinedFlows>[],
): ReadonlyMap<string, JoinedFlows> {
  const merged = new Map<string, JoinedFlows>();
  for (const book of books) {
    for (const [key, { flows, isCut }] of book) {
      const known = merged.get(key);
      merged.set(key, {
        flows: known === undefined ? flows : new Set([...known.flows, ...flows]),
        isCut: isCut || known?.isCut === true,
      });
    }
  }
  return merged;
}
