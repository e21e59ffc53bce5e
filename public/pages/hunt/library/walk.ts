import type { KeyboardEvent } from 'react';

/** Where an arrow leads in a list of so many; `undefined` for other keys. From outside the list (-1) one enters it. */
export function nextAt(key: string, at: number, length: number): number | undefined {
  if (length === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, length - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return at === -1 ? undefined : 0;
    case 'End':
      return at === -1 ? undefined : length - 1;
    default:
      return undefined;
  }
}

/**
 * Lets arrows walk over the hunts of the drawer, across categories, from the search field too, so that nobody has to
 * press Tab a hundred times. Folded hunts are passed over.
 */
export function walkHunts(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.spoorHuntRow')].filter(
    (row) => row.closest('[inert]') === null,
  );
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = nextAt(event.key, at, rows.length);
  if (next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
}
