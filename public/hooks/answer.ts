import * as t from 'io-ts';
import { partialFailure, type PartialFailure } from '#common/api/shared';

const counted = t.type({ total: t.number });
const listed = t.type({ items: t.UnknownArray });
const partialAnswer = t.type({ partial: t.array(partialFailure) });
const notedAnswer = t.type({ notes: t.array(t.string) });

/** Whether an answer of any route says that nothing was found. */
export function isEmptyAnswer(data: unknown): boolean {
  if (counted.is(data)) return data.total === 0;
  return listed.is(data) && data.items.length === 0;
}

/** What an answer of any route says could not be asked. */
export const partialFailuresOf = (data: unknown): readonly PartialFailure[] =>
  partialAnswer.is(data) ? data.partial : [];

/** What an answer of any route says about its exactness. */
export const notesOf = (data: unknown): readonly string[] => (notedAnswer.is(data) ? data.notes : []);
