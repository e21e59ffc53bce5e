import type { MatchOptions } from '../../query/match';
import type { HuntFile } from '../hunt';
import { countFindings, questionOf } from '../trial/question';
import { isAsWanted, prepareCases } from '../trial/try_cases';
import { blockMutants } from './block_mutants';
import type { Mutant } from './mutant';
import { queryMutants } from './query_mutants';

/** A mutant, and whether some case of the hunt fails because of it. */
export interface TriedMutant extends Mutant {
  readonly isKilled: boolean;
}

/**
 * Changes a hunt in every way that should matter, one at a time, and tries its cases each time. What counts as a
 * change: docs/decisions/0003-mutants.md.
 */
export function mutate(hunt: HuntFile, options: MatchOptions): readonly TriedMutant[] {
  const question = questionOf(hunt);
  const cases = prepareCases(hunt);
  const mutants = [...queryMutants(hunt, question, cases, options), ...blockMutants(question)];
  return mutants.map((mutant) => ({
    ...mutant,
    isKilled: cases.some(
      ({ list, events }) => !isAsWanted(list, countFindings(mutant.question, events, options)),
    ),
  }));
}
