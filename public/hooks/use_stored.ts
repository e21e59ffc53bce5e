import { useCallback, useState } from 'react';
import { isRight } from 'fp-ts/Either';
import type * as t from 'io-ts';

/** Text in the browser's storage; `null` where there is none, or where the browser forbids it. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage that is full or forbidden only costs a convenience.
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A convenience that this browser remembers for this person, e.g. whether a drawer is open. Whatever stands in the
 * storage and is not of the codec's type counts as nothing.
 */
export function useStored<C extends t.Any>(
  key: string,
  codec: C,
  usual: t.TypeOf<C>,
): [t.TypeOf<C>, (value: t.TypeOf<C>) => void] {
  const [value, setValue] = useState<t.TypeOf<C>>(() => {
    const decoded = codec.decode(parse(read(key)));
    return isRight(decoded) ? decoded.right : usual;
  });
  const store = useCallback(
    (next: t.TypeOf<C>) => {
      setValue(next);
      write(key, next);
    },
    [key],
  );
  return [value, store];
}
