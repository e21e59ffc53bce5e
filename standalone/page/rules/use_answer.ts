import { isLeft } from 'fp-ts/lib/Either';
import type * as t from 'io-ts';
import { useCallback, useEffect, useState } from 'react';
import { http } from '../core/http';
import { sentenceOf } from './sentence_of';

/** What a request has come to. `again` asks anew, and keeps showing what was until the answer is there. */
export type Answer<T> = { readonly again: () => void } & (
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly sentence: string }
  | { readonly state: 'ready'; readonly value: T }
);

type Shown<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly sentence: string }
  | { readonly state: 'ready'; readonly value: T };

const NOT_UNDERSTOOD = 'The host answered something else than this page expects; reload it.';

/** Asks the host once, and anew on demand. @param path `undefined` asks nothing */
export function useAnswer<C extends t.Mixed>(path: string | undefined, codec: C): Answer<t.TypeOf<C>> {
  const [shown, setShown] = useState<Shown<t.TypeOf<C>>>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (path === undefined) return undefined;
    const abort = new AbortController();
    http.get(path, { signal: abort.signal }).then(
      (answer) => {
        const decoded = codec.decode(answer);
        setShown(
          isLeft(decoded)
            ? { state: 'failed', sentence: NOT_UNDERSTOOD }
            : { state: 'ready', value: decoded.right },
        );
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setShown({ state: 'failed', sentence: sentenceOf(error) });
      },
    );
    return () => abort.abort();
  }, [path, codec, turn]);
  const again = useCallback(() => setTurn((last) => last + 1), []);
  return { ...shown, again };
}
