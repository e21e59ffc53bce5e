import type { EveEvent, MatchOptions } from '../../query/match';
import { caseEvents } from '../case_events';
import type { HuntFile, TestCase } from '../hunt';
import { countFindings, questionOf } from './question';

/** The two lists of a hunt's cases: what it must find something in, and what it must not. */
export const caseLists = ['match', 'near_miss'] as const;
export type CaseList = (typeof caseLists)[number];

/** A case with its events made. */
export interface PreparedCase {
  readonly list: CaseList;
  /** Where it stands in its list, from 0. */
  readonly at: number;
  readonly given: TestCase;
  readonly events: readonly EveEvent[];
}

/** How a case went. */
export interface CaseOutcome {
  readonly list: CaseList;
  readonly at: number;
  readonly note: string;
  readonly isSynthetic: boolean;
  /** Findings among its events. */
  readonly found: number;
  readonly passes: boolean;
}

/** All cases of a hunt, matches first. */
export const prepareCases = ({ tests }: HuntFile): readonly PreparedCase[] =>
  caseLists.flatMap((list) =>
    (tests?.[list] ?? []).map((given, at) => ({ list, at, given, events: caseEvents(given) })),
  );

/** Whether so many findings are what a list's cases are for. */
export const isAsWanted = (list: CaseList, found: number): boolean => (list === 'match') === found > 0;

/** Tries every case of a hunt by the matcher. */
export function tryCases(hunt: HuntFile, options: MatchOptions): readonly CaseOutcome[] {
  const question = questionOf(hunt);
  return prepareCases(hunt).map(({ list, at, given, events }) => {
    const found = countFindings(question, events, options);
    return {
      list,
      at,
      note: given.note,
      isSynthetic: given.synthetic === true,
      found,
      passes: isAsWanted(list, found),
    };
  });
}
