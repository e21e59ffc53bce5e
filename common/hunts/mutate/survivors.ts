import type { MatchOptions } from '../../query/match';
import type { Diagnostic } from '../lint/diagnostic';
import type { PlacedHunt } from '../parse';
import { mutate } from './mutate';

/** A change of a hunt, and the complaint where no case noticed it. */
export interface MutantOutcome {
  readonly change: string;
  readonly survival?: Diagnostic;
}

/** Mutates a hunt, and says of each mutant that survives where it was made and what case would notice it. */
export const mutantOutcomes = (
  { file, hunt, place }: PlacedHunt,
  options: MatchOptions,
): readonly MutantOutcome[] =>
  mutate(hunt, options).map(({ change, key, mend, isKilled }) =>
    isKilled
      ? { change }
      : {
          change,
          survival: {
            file,
            ...place([key]),
            severity: 'error',
            message: `All cases pass ${change}. ${mend}`,
          },
        },
  );
