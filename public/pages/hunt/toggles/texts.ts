import { formatExact } from '#common/format/numbers';

/** Why a toggle shows nothing. */
export type ZeroReason = 'absent' | 'off' | 'no_match';

/** The row of toggles. */
export const toggleTexts = {
  show: 'Show',
  label: 'Event types that are shown',
  more: (group: string) => `Choose types of ${group}`,
  only: 'only',
  onlyLabel: (type: string) => `Show only ${type}`,
  all: 'Show all types',
  zero: {
    absent: (what: string) => `There are no ${what} events in these sources in any period.`,
    off: (what: string) => `${what}: switched off here.`,
    no_match: (what: string) => `No ${what} events match the query and filters in this period.`,
  },
  notRun: (what: string) => `${what} events are not counted, because the query was not run.`,
  notCounted: '–',
  found: (what: string, count: number) => `${formatExact(count)} ${what} events match the query and filters.`,
} as const;
