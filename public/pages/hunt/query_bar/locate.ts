import { isLeft, isRight } from 'fp-ts/Either';
import { pathsOf } from '#common/query/fields';
import { checkQuery } from '#common/query/match';
import { parseQuery } from '#common/query/parse';
import { terms } from '#common/query/walk';

/** A stretch of the bar's text, in UTF-16 units: `start` is in it, `end` is not. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const blanked = (text: string): string =>
  text.replace(/"(?:\\.|[^"\\])*"?/gs, (quoted) => ' '.repeat(quoted.length));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a query names a field, behind `flow_id.` too; what stands in quotes is a value. */
export function placesOf(text: string, field: string): readonly Place[] {
  const name = new RegExp(`(?<![\\w.@*-]|\\w\\.)(flow_id\\.)?(${escaped(field)})(?![\\w.@*-])`, 'g');
  return [...blanked(text).matchAll(name)].map(({ index, 1: before = '' }) => ({
    start: index + before.length,
    end: index + before.length + field.length,
  }));
}

/** A field with the value that it is compared with. */
function withValue(text: string, { start, end }: Place): Place {
  const value = /^\s*(?::|[<>]=?)\s*(?:"(?:\\.|[^"\\])*"|[^\s()]+)/s.exec(text.slice(end));
  return { start, end: end + (value?.[0].length ?? 0) };
}

/** Whether a piece of a query is refused by itself, as far as that shows without an index. */
function isRefused(text: string): boolean {
  const parsed = parseQuery(text);
  return isRight(parsed) && isLeft(checkQuery(parsed.right, { now: 0 }));
}

/**
 * The comparison that a refused query is refused for.
 * @param path The field that the refusal names; the query may name it otherwise, `ip` for `src_ip`.
 * @returns `undefined` where the query does not name it: a filter does.
 */
export function refusedPlace(text: string, path: string): Place | undefined {
  const parsed = parseQuery(text);
  if (isLeft(parsed)) return undefined;
  const names = terms(parsed.right).flatMap((term) =>
    'field' in term && (term.field === path || pathsOf(term.field).includes(path)) ? [term.field] : [],
  );
  const places = [...new Set(names)]
    .flatMap((name) => placesOf(text, name))
    .map((place) => withValue(text, place));
  return places.find(({ start, end }) => isRefused(text.slice(start, end))) ?? places[0];
}
