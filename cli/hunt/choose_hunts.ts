import { isLeft, left, right, type Either } from 'fp-ts/lib/Either';
import { planHunt } from '#common/hunts/engine/plan';
import { hint } from '#common/hunts/hint';
import type { Category, Hunt } from '#common/hunts/hunt';
import type { MatchOptions } from '#common/query/match';
import type { Unanswered } from './report/report';
import { rankOf, type Severity } from './report/words';

/** Which hunts of a pack somebody wants; all where nothing is said. */
export interface Wanted {
  readonly hunt?: readonly string[];
  readonly category?: readonly Category[];
  /** The least that is wanted. */
  readonly severity?: Severity;
}

/**
 * The hunts that somebody wants.
 * @returns or a sentence: an id that no hunt has, or nothing left to ask
 */
export function chooseHunts(hunts: readonly Hunt[], wanted: Wanted): Either<string, readonly Hunt[]> {
  const ids = hunts.map(({ id }) => id);
  const unknown = wanted.hunt?.find((id) => !ids.includes(id));
  if (unknown !== undefined) return left(`No hunt has the id "${unknown}".${hint(unknown, ids)}`);
  const { hunt: named, category, severity } = wanted;
  const chosen = hunts.filter(
    (hunt) =>
      (named === undefined || named.includes(hunt.id)) &&
      (category === undefined || category.includes(hunt.category)) &&
      (severity === undefined || rankOf(hunt.severity) <= rankOf(severity)),
  );
  if (chosen.length > 0) return right(chosen);
  return left(
    hunts.length === 0
      ? 'There are no hunts to ask: the rules hold none that can be read.'
      : 'No hunt is of this category and severity: take one of the options away.',
  );
}

/** Hunts that can be asked, and why others cannot. */
export interface Askable {
  readonly hunts: readonly Hunt[];
  readonly refused: readonly Unanswered[];
}

/** Parts hunts whose query cannot be asked of events in memory from the others. */
export function askable(hunts: readonly Hunt[], options: MatchOptions): Askable {
  const plans = hunts.map((hunt) => ({ hunt, plan: planHunt(hunt, options) }));
  return {
    hunts: plans.flatMap(({ hunt, plan }) => (isLeft(plan) ? [] : [hunt])),
    refused: plans.flatMap(({ hunt: { id, title }, plan }) =>
      isLeft(plan) ? [{ id, title, reason: plan.left }] : [],
    ),
  };
}
