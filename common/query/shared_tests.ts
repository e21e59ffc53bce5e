import type { Test } from './condition';
import type { EveEvent } from './paths';

type Ask = (event: EveEvent) => boolean;

/**
 * Tests that many queries have in common, such as whether a source is at home: of each event they are asked once.
 * Only for events that do not change, and that are asked about one after another.
 */
export interface SharedTests {
  /** Whether a value at a path passes one of some tests: known already, or else what `make` makes. */
  of(path: string, tests: readonly Test[], make: () => Ask): Ask;
}

/** Remembers the answer for the event last asked about. */
function once(ask: Ask): Ask {
  let last: EveEvent | undefined;
  let answer = false;
  return (event) => {
    if (event !== last) {
      answer = ask(event);
      last = event;
    }
    return answer;
  };
}

/** Makes what matchers of many queries are made with, so that they share their tests. */
export function makeSharedTests(): SharedTests {
  const known = new Map<string, Ask>();
  return {
    of(path, tests, make) {
      const key = JSON.stringify([path, tests]);
      const found = known.get(key);
      if (found !== undefined) return found;
      const made = once(make());
      known.set(key, made);
      return made;
    },
  };
}
