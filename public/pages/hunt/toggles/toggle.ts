/** How much of a group is shown. */
export type Shown = 'all' | 'some' | 'none';

/** Whether a type is shown; an empty choice shows everything. */
export const isShown = (chosen: readonly string[], type: string): boolean =>
  chosen.length === 0 || chosen.includes(type);

/** How much of a group the choice shows. */
export function shownOf(chosen: readonly string[], group: readonly string[]): Shown {
  const shown = group.filter((type) => isShown(chosen, type)).length;
  if (shown === 0 && group.length > 0) return 'none';
  return shown === group.length ? 'all' : 'some';
}

/**
 * The choice after some types were switched on or off. Everything on is the empty choice, which also shows types that
 * come later. Switching the last one off shows everything again, because showing nothing answers no question.
 */
export function switchTypes(
  known: readonly string[],
  chosen: readonly string[],
  types: readonly string[],
  on: boolean,
): readonly string[] {
  const next = known.filter((type) => (types.includes(type) ? on : isShown(chosen, type)));
  return next.length === known.length ? [] : next;
}
