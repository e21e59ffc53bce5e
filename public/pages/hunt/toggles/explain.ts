import { toggleTexts, type ZeroReason } from './texts';
import type { Shown } from './toggle';
import type { Types } from './use_types';

/** How many events of some types the query finds; `undefined` before the first answer. */
export function totalOf({ counts }: Pick<Types, 'counts'>, types: readonly string[]): number | undefined {
  return counts && types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
}

function whyZero(types: readonly string[], { stored }: Pick<Types, 'stored'>, shown: Shown): ZeroReason {
  if (!types.some((type) => stored.has(type))) return 'absent';
  return shown === 'none' ? 'off' : 'no_match';
}

/** One sentence about a count; a zero says why it is one. */
export function explain(
  title: string,
  names: readonly string[],
  types: Pick<Types, 'counts' | 'stored' | 'isRun'>,
  shown: Shown,
): string {
  if (!types.isRun) return toggleTexts.notRun(title);
  const total = totalOf(types, names) ?? 0;
  if (total === 0) return toggleTexts.zero[whyZero(names, types, shown)](title);
  return shown === 'none'
    ? `${toggleTexts.found(title, total)} ${toggleTexts.zero.off(title)}`
    : toggleTexts.found(title, total);
}
