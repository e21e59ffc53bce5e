/** What a key does in the bar. */
export type BarKey =
  { readonly type: 'move'; readonly by: 1 | -1 } | { readonly type: 'take' | 'run' | 'close' | 'nothing' };

/** What the bar needs to know of its list to answer a key. */
export interface ListState {
  readonly isOpen: boolean;
  /** Line that the arrows are on; -1: none. */
  readonly active: number;
}

/**
 * What a key does. Enter and Tab take a suggestion only when the arrows have chosen one, so that Enter runs what was
 * typed and Tab leaves the bar as everywhere else.
 */
export function keyOf(key: string, { isOpen, active }: ListState): BarKey {
  const hasChosen = isOpen && active >= 0;
  switch (key) {
    case 'ArrowDown':
      return { type: 'move', by: 1 };
    case 'ArrowUp':
      return isOpen ? { type: 'move', by: -1 } : { type: 'nothing' };
    case 'Enter':
      return { type: hasChosen ? 'take' : 'run' };
    case 'Tab':
      return { type: hasChosen ? 'take' : 'nothing' };
    case 'Escape':
      return { type: isOpen ? 'close' : 'nothing' };
    default:
      return { type: 'nothing' };
  }
}
