import type { QueryError } from '#common/query/ast';
import { useRefusal } from '../results/use_refusal';
import { useHunt } from '../use_hunt';
import { refusedPlace } from './locate';
import { barTexts } from './texts';

/** What is said under the bar, and the place that is marked. */
export interface BarProblem {
  readonly title: string;
  readonly message: string;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** Left out: one character. */
  readonly length?: number;
  /** What is found below is still that of the query before. */
  readonly isAbove: boolean;
}

/**
 * Why what stands in the bar was not run.
 * @param error Why it is no query; a query that was refused by the server is found here.
 */
export function useBarProblem(text: string, error: QueryError | undefined): BarProblem | undefined {
  const { state } = useHunt();
  const refusal = useRefusal();
  const isRunText = text === state.query;
  if (error !== undefined) {
    const { message, column } = error;
    return { title: barTexts.errorTitle(column), message, column, isAbove: !isRunText };
  }
  if (refusal?.field === undefined || !isRunText) return undefined;
  const place = refusedPlace(text, refusal.field);
  if (place === undefined) return undefined;
  const { start, end } = place;
  return {
    title: barTexts.refusedTitle(start + 1),
    message: refusal.message,
    column: start + 1,
    length: end - start,
    isAbove: false,
  };
}
