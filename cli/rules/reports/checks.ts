import type { Diagnostic } from '#common/hunts/lint/diagnostic';
import { diagnosticLine } from './diagnostic_line';
import type { Check } from './junit';

/** A check as CI servers show it: failed where there is something to mend. */
export const checkOf = (suite: string, name: string, failure: Diagnostic | undefined): Check => ({
  suite,
  name,
  failure: failure && diagnosticLine(failure),
});

/** Files that could not be read: each a check that failed. */
export const refusedChecks = (refused: readonly Diagnostic[]): readonly Check[] =>
  refused.map((one) => checkOf(one.file, 'can be read', one));
