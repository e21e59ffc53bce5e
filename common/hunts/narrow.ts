import { isPartlyMasked } from '../events/tokens';
import type { Pill } from '../query/pills';
import type { Finding } from './finding';

/** What shows the events of one finding: filters and a period. */
export interface Narrowed {
  readonly pills: readonly Omit<Pill, 'id'>[];
  readonly from: string;
  readonly to: string;
}

const SECOND = 1_000;

/** The whole second in which a time lies, or the one behind it: periods end before their end, and a shorter one shows nothing of its surroundings. */
const second = (time: string, behind: 0 | 1): string =>
  new Date((Math.floor(Date.parse(time) / SECOND) + behind) * SECOND).toISOString();

/** Filters for a finding's group, and the time from its first to its last event, in whole seconds. Values of which a part is masked have no filter. */
export const narrowTo = ({ group, first, last }: Finding): Narrowed => ({
  pills: group
    .filter(({ value }) => !isPartlyMasked(value))
    .map(({ field, value }) => ({ field, kind: 'is', value, negated: false, disabled: false })),
  from: second(first, 0),
  to: second(last, 1),
});
