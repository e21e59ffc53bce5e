import { isLeft } from 'fp-ts/Either';
import { useCallback, useEffect, useState } from 'react';
import type { QueryError } from '#common/query/ast';
import { parseQuery } from '#common/query/parse';
import type { Draft } from './suggestion';

/** What is being written in the bar, apart from what is searched. */
export interface Drafting {
  readonly draft: Draft;
  /** Why the text that was to be run is no query. */
  readonly error?: QueryError;
  readonly write: (draft: Draft) => void;
  /** The cursor went elsewhere, and the text stayed. */
  readonly move: (cursor: number) => void;
  /** Runs the text; where it is no query, says why and runs nothing. */
  readonly run: (text: string) => void;
}

const errorIn = (text: string): QueryError | undefined => {
  const parsed = parseQuery(text);
  return isLeft(parsed) ? parsed.left : undefined;
};

/**
 * Keeps the text of the bar. It follows the page's query, also when that changes elsewhere (a hunt, Back).
 * @param query What the page searches for.
 * @param onRun Called with a text that is a query.
 */
export function useDraft(query: string, onRun: (query: string) => void): Drafting {
  const [draft, setDraft] = useState<Draft>({ text: query, cursor: query.length });
  const [error, setError] = useState<QueryError | undefined>(() => errorIn(query));
  useEffect(() => {
    setDraft({ text: query, cursor: query.length });
    setError(errorIn(query));
  }, [query]);
  const write = useCallback((next: Draft) => {
    setDraft(next);
    setError(undefined);
  }, []);
  const move = useCallback(
    (cursor: number) => setDraft((known) => (known.cursor === cursor ? known : { ...known, cursor })),
    [],
  );
  const run = useCallback(
    (text: string) => {
      const problem = errorIn(text);
      setError(problem);
      if (problem === undefined) onRun(text.trim());
    },
    [onRun],
  );
  return { draft, error, write, move, run };
}
