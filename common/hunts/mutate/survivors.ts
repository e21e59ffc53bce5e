import type { MatchOptions } from '../../query/match';
import type { Diagnostic } from '../lint/diagnostic';
import type { PlacedHunt } from '../parse';
import { tryHunt } from '../trial/trials';
import { mutate } from './mutate';

/** A change of a hunt, and the complaint where no case noticed it. */
interface MutantOutcome {
  readonly change: string;
  readonly survival?: Diagnostic;
}

/** What mutating a hunt gave. */
export interface Mutation {
  /** Cases that the hunt fails as it is. Such a case would seem to notice every change, so that no change is tried. */
  readonly failures: readonly Diagnostic[];
  readonly mutants: readonly MutantOutcome[];
}

/** Mutates a hunt that passes its cases, and says of each mutant that survives where it was made and what would notice. */
export function mutateHunt(placed: PlacedHunt, options: MatchOptions): Mutation {
  const failures = tryHunt(placed, { options }).flatMap(({ failure }) => failure ?? []);
  return { failures, mutants: failures.length > 0 ? [] : mutants(placed, options) };
}

const mutants = ({ file, hunt, place }: PlacedHunt, options: MatchOptions): readonly MutantOutcome[] =>
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
