import type { EveEvent, MatchOptions } from '../../query/match';
import type { Diagnostic } from '../lint/diagnostic';
import type { PlacedHunt } from '../parse';
import { countOnCleanDay, questionOf } from './question';
import { tryCases, type CaseOutcome } from './try_cases';

/** One thing that was tried of a hunt. */
export interface Trial {
  readonly name: string;
  /** Absent where it went as the file says. */
  readonly failure?: Diagnostic;
}

/** What a hunt is tried with. */
export interface Lab {
  readonly options: MatchOptions;
  /** Events of a day on which nothing is wrong; without it, `expected` is taken on trust. */
  readonly cleanDay?: readonly EveEvent[];
}

/** Names by which authors and reports call the two lists of cases. */
export const listNames = { match: 'match', near_miss: 'near miss' } as const;

/** Tries a hunt's cases, and counts what it finds on the clean day. */
export function tryHunt(placed: PlacedHunt, { options, cleanDay }: Lab): readonly Trial[] {
  return [
    ...tryCases(placed.hunt, options).map((outcome) => ofCase(placed, outcome)),
    ...(cleanDay === undefined ? [] : ofDay(placed, cleanDay, options)),
  ];
}

function ofCase({ file, place }: PlacedHunt, { list, at, note, found, passes }: CaseOutcome): Trial {
  const name = `${listNames[list]} ${at + 1}: ${note}`;
  if (passes) return { name };
  const message = `This ${listNames[list]} gives ${found === 0 ? 'no finding' : `findings (${found})`}: ${note}`;
  return { name, failure: { file, ...place(['tests', list, at]), severity: 'error', message } };
}

function ofDay(
  { file, hunt, place }: PlacedHunt,
  events: readonly EveEvent[],
  options: MatchOptions,
): readonly Trial[] {
  if (hunt.expected === undefined) return [];
  const name = 'clean day';
  const { clean_day: expected } = hunt.expected;
  const found = countOnCleanDay(questionOf(hunt), events, options);
  if (found === expected) return [{ name }];
  const message =
    `"expected.clean_day" is ${expected}, but the clean day gives ${found}. ` +
    'Make the query quieter, or write the true figure and say in "rate" where it comes from.';
  return [{ name, failure: { file, ...place(['expected', 'clean_day']), severity: 'error', message } }];
}
