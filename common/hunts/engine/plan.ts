import { separate } from 'fp-ts/Array';
import * as either from 'fp-ts/Either';
import type { Query } from '../../query/ast';
import { flowQueries } from '../../query/flow';
import { checkQuery, matcher, type Matcher, type MatchOptions } from '../../query/match';
import { parseQuery } from '../../query/parse';
import { printQuery } from '../../query/print';
import { makeSharedTests } from '../../query/shared_tests';
import { rebuild } from '../../query/walk';
import { blockOf, type Block } from '../blocks/block';
import type { Hunt } from '../hunt';
import { cellsOf, type CellsOf } from './cells_of';
import { necessaryEventTypes, type EventTypes } from './event_types';

/** Different `flow_id.` questions of one hunt, at most: each doubles the ways in which an event may turn out. */
const MAX_JOINS = 4;

/** What some event of a flow must meet. */
export interface Join {
  /** The question as text: hunts that ask the same share the answer. */
  readonly key: string;
  readonly eventTypes: EventTypes;
  readonly matches: Matcher;
}

/** A hunt, ready to be asked of events in memory. */
export interface HuntPlan {
  readonly hunt: Hunt;
  readonly eventTypes: EventTypes;
  readonly joins: readonly Join[];
  /**
   * Whether an event meets the query, by what its flow's other events meet: bit n of the index says whether one meets
   * `joins[n]`. One matcher where there are no joins.
   */
  readonly matchers: readonly Matcher[];
  readonly block?: Block;
  readonly cells?: CellsOf;
}

const never: Query = { type: 'not', of: { type: 'all' } };

/** A query in which the answers to its `flow_id.` questions are put. */
const answered = (query: Query, keys: readonly string[], answers: number): Query =>
  rebuild(query, (part) => {
    if (part.type !== 'flow') return part;
    return answers & (1 << keys.indexOf(printQuery(part.of))) ? { type: 'all' } : never;
  });

/**
 * Makes a hunt ready to run.
 * @returns a sentence for its author where its query cannot be asked
 */
export function planHunt(hunt: Hunt, options: MatchOptions = {}): either.Either<string, HuntPlan> {
  const parsed = parseQuery(hunt.query);
  if (either.isLeft(parsed)) return either.left(parsed.left.message);
  const query = parsed.right;
  const problem = checkQuery(query, options);
  if (either.isLeft(problem)) return either.left(problem.left.message);
  const inner = flowQueries(query);
  if (inner.length > MAX_JOINS) {
    return either.left(
      `The query asks ${inner.length} different things of a flow, at most ${MAX_JOINS} can be answered: make two hunts of it.`,
    );
  }
  const keys = inner.map(({ key }) => key);
  const block = blockOf(hunt);
  return either.right({
    hunt,
    eventTypes: necessaryEventTypes(query),
    joins: inner.map((join) => ({
      key: join.key,
      eventTypes: necessaryEventTypes(join.query),
      matches: matcher(join.query, options),
    })),
    matchers: Array.from({ length: 2 ** keys.length }, (_, answers) =>
      matcher(answered(query, keys, answers), options),
    ),
    block,
    cells: block && cellsOf(block),
  });
}

/** Why a hunt cannot run: a sentence for its author. */
export interface RefusedHunt {
  readonly hunt: Hunt;
  readonly message: string;
}

/** Hunts that run together: what their queries have in common is asked once. */
export interface Plans {
  readonly plans: readonly HuntPlan[];
  readonly refused: readonly RefusedHunt[];
}

/** Makes a pack ready to run; those that cannot do not keep the others from it. */
export function planHunts(hunts: readonly Hunt[], options: MatchOptions = {}): Plans {
  const shared = makeSharedTests();
  const planned = hunts.map((hunt) =>
    either.mapLeft((message: string) => ({ hunt, message }))(planHunt(hunt, { ...options, shared })),
  );
  const { left: refused, right: plans } = separate(planned);
  return { plans, refused };
}
