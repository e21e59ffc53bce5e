import { separate } from 'fp-ts/Array';
import * as either from 'fp-ts/Either';
import type { Query } from '../../query/ast';
import { flowQueries, type FlowQuery } from '../../query/flow';
import { checkQuery, matcher, type Matcher, type MatchOptions } from '../../query/match';
import { parseQuery } from '../../query/parse';
import { printQuery } from '../../query/print';
import { makeSharedTests } from '../../query/shared_tests';
import { rebuild } from '../../query/walk';
import { blockOf, type Block } from '../blocks/block';
import type { Hunt } from '../hunt';
import { cellsOf, type CellsOf } from './cells_of';
import { makeSharedValues, valuesOf, type ValuesOf } from './event_values';
import { isNothing, namedTypes, nothing, ofType, type KnownType } from './of_type';

/** Different `flow_id.` questions of one hunt, at most: each doubles the ways in which an event may turn out. */
const MAX_JOINS = 4;

/** What some event of a flow must meet. */
export interface Join {
  /** The question as text: hunts that ask the same share the answer. */
  readonly key: string;
  /** Event types that it names. */
  readonly named: readonly string[];
  /** The question, put to events of one type; `undefined` where none of them can meet it. */
  matcherFor(type: KnownType | undefined): Matcher | undefined;
}

/** A hunt, ready to be asked of events in memory. */
export interface HuntPlan {
  readonly hunt: Hunt;
  readonly joins: readonly Join[];
  /** Event types that the query names. */
  readonly named: readonly string[];
  /**
   * The query, put to events of one type, by what their flows' other events meet: bit n of the index says whether one
   * meets `joins[n]`. One matcher where there are no joins; none where no event of the type can meet the query.
   */
  matchersFor(type: KnownType | undefined): readonly Matcher[];
  readonly block?: Block;
  readonly cells?: CellsOf;
}

/** A query in which the answers to its `flow_id.` questions are put. */
const answered = (query: Query, keys: readonly string[], answers: number): Query =>
  rebuild(query, (part) => {
    if (part.type !== 'flow') return part;
    return answers & (1 << keys.indexOf(printQuery(part.of))) ? { type: 'all' } : nothing;
  });

function joinOf({ key, query }: FlowQuery, options: MatchOptions): Join {
  return {
    key,
    named: namedTypes(query),
    matcherFor: (type) => {
      const left = ofType(query, type);
      return isNothing(left) ? undefined : matcher(left, options);
    },
  };
}

/**
 * Makes a hunt ready to run.
 * @param values how fields of its block are read, where others share that
 * @returns a sentence for its author where its query cannot be asked
 */
export function planHunt(
  hunt: Hunt,
  options: MatchOptions = {},
  values: (field: string) => ValuesOf = valuesOf,
): either.Either<string, HuntPlan> {
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
  const cases = Array.from({ length: 2 ** keys.length }, (_, answers) => answered(query, keys, answers));
  const block = blockOf(hunt);
  return either.right({
    hunt,
    joins: inner.map((join) => joinOf(join, options)),
    named: namedTypes(query),
    matchersFor: (type) => {
      const left = cases.map((one) => ofType(one, type));
      return left.every(isNothing) ? [] : left.map((one) => matcher(one, options));
    },
    block,
    cells: block && cellsOf(block, values),
  });
}

/** Why a hunt cannot run: a sentence for its author. */
interface RefusedHunt {
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
  const values = makeSharedValues();
  const planned = hunts.map((hunt) =>
    either.mapLeft((message: string) => ({ hunt, message }))(planHunt(hunt, { ...options, shared }, values)),
  );
  const { left: refused, right: plans } = separate(planned);
  return { plans, refused };
}
