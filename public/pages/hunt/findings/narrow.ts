import { isPartlyMasked } from '#common/events/tokens';
import type { Finding } from '#common/hunts/finding';
import type { Pill } from '#common/query/pills';

/** What shows the events of one finding: filters and a period. */
export interface Narrowed {
  readonly pills: readonly Omit<Pill, 'id'>[];
  readonly from: string;
  readonly to: string;
}

/** Periods end before their end. */
const justBehind = (time: string): string => new Date(Date.parse(time) + 1).toISOString();

/** Filters for a finding's group, and the time from its first to its last event. Values of which a part is masked have no filter. */
export const narrowTo = ({ group, first, last }: Finding): Narrowed => ({
  pills: group
    .filter(({ value }) => !isPartlyMasked(value))
    .map(({ field, value }) => ({ field, kind: 'is', value, negated: false, disabled: false })),
  from: first,
  to: justBehind(last),
});
