import type { Draft, Suggestion } from './suggestion';

/** Ways to go on writing at the cursor. */
export function useSuggestions(draft: Draft, isWanted: boolean): readonly Suggestion[] {
  return [];
}
