import type { Condition } from './condition';
import type { EveEvent } from './paths';

type Ask = (event: EveEvent) => boolean;

/**
 * Tests that many queries have in common, such as whether a source is at home: of each event they are asked once.
 * Only for events that do not change, and that are asked about one after another.
 */
export interface SharedTests {
  /** The test of a condition: one that is known already, or else the one that `make` makes. */
  of(condition: Extract<Condition, { readonly type: 'test' }>, make: () => Ask): Ask;
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
  const tests = new Map<string, Ask>();
  return {
    of(condition, make) {
      const key = JSON.stringify(condition);
      const known = tests.get(key);
      if (known !== undefined) return known;
      const made = once(make());
      tests.set(key, made);
      return made;
    },
  };
}
