import { useState, type KeyboardEvent } from 'react';
import { keyOf } from './bar_keys';
import { accept, step, type Draft, type Suggestion } from './suggestion';
import type { Drafting } from './use_draft';
import { useSuggestions } from './use_suggestions';

/** The list under the bar: whether it is open, what it offers, and what keys do with it. */
export interface BarList {
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly isOpen: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly take: (suggestion: Suggestion) => void;
  /** Called when the person writes or moves the cursor. */
  readonly onWrite: (draft: Draft) => void;
  readonly close: () => void;
}

/** Opens the list while a person writes, and closes it when the query runs. */
export function useList({ draft, write, run }: Drafting): BarList {
  const [isWanted, setIsWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(draft, isWanted);
  const isOpen = isWanted && suggestions.length > 0;
  const close = () => {
    setIsWanted(false);
    setActive(-1);
  };
  const take = (suggestion: Suggestion) => {
    setActive(-1);
    write(accept(draft, suggestion));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyOf(event.key, { isOpen, active });
    if (key.type === 'nothing') return;
    event.preventDefault();
    switch (key.type) {
      case 'move':
        setIsWanted(true);
        setActive(step(active, key.by, suggestions.length));
        break;
      case 'take': {
        const chosen = suggestions[active];
        if (chosen !== undefined) take(chosen);
        break;
      }
      case 'run':
        close();
        run(draft.text);
        break;
      case 'close':
        close();
        break;
    }
  };
  const onWrite = (next: Draft) => {
    setIsWanted(true);
    setActive(-1);
    write(next);
  };
  return { suggestions, active, isOpen, onKeyDown, take, onWrite, close };
}
