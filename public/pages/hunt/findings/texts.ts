import { formatExact } from '#common/format/numbers';

/** The panel with what an open hunt's block found. */
export const findingTexts = {
  title: 'Findings',
  caption: (hunt: string) => `Findings of “${hunt}”, the strongest first`,
  columns: { measure: 'Measured', count: 'Events', first: 'First', last: 'Last' },
  total: (total: number, relation: 'eq' | 'gte') => `${relation === 'gte' ? '≥ ' : ''}${formatExact(total)}`,
  listed: (listed: number, total: number) =>
    `The ${formatExact(listed)} strongest of ${formatExact(total)} are listed. Narrow the time or add a filter to see others.`,
  narrow: 'Show this finding’s events',
  narrowLabel: (group: string) => `Show the events of the finding ${group}`,
  everything: 'all events',
  none: (asked: string, relation: 'eq' | 'gte') =>
    relation === 'eq'
      ? `Nothing was found in this period: it takes ${asked}.`
      : `Nothing was found in the part of the events that could be searched: it takes ${asked}.`,
  failed: 'The findings could not be asked',
  otherQuery: 'The bar asks something else than this hunt, whose findings are therefore not shown.',
  ownQuery: 'Ask the hunt’s own query',
} as const;
