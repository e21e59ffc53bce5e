import type { HuntFile } from '../hunt';
import { warning, type Remark } from './diagnostic';
import { cleanDayTypes } from './sampled_types';

/** That nothing is found where nothing of the kind happens is no evidence that a hunt is quiet. */
export function checkStatus({ status, expected, requires }: HuntFile): readonly Remark[] {
  const { event_types: types } = requires;
  const isProven = expected?.clean_day !== 0 || types.some((type) => cleanDayTypes.has(type));
  if (status !== 'stable' || types.length === 0 || isProven) return [];
  return [
    warning(
      ['status'],
      `The clean day has no event of type ${types.join(', ')}, so that finding nothing there says nothing of an ordinary day. ` +
        'Set status test.',
    ),
  ];
}
