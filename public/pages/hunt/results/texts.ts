/** What was found, and what is said when nothing was. */
export const resultTexts = {
  label: 'What was found',
  tabs: { dashboard: 'Dashboard', events: 'Events' },
  tabsLabel: 'Ways to look at what was found',
  notRun: 'Nothing is shown, because the query above is no query yet',
  refused: 'Nothing is shown, because this query cannot be asked',
  unsorted: 'The events cannot be listed in this order',
  sortByTime: 'Sort by time',
  notRunPill: (message: string) => `A filter is no query: ${message}`,
  notRunText: 'Mend the place that is marked under the bar, and press Enter.',
  noticesTitle: 'Part of this address could not be used',
  bare: 'No events can be read yet.',
  refusedStatus: 'You have no right to read events here.',
  toSetup: 'Set-up says what is missing.',
  statusFailed: 'The sources of events could not be read',
  sample: (shift: string) =>
    `This is the sample: ${shift} were added to every event’s time, so that the newest is of now.`,
} as const;

/** Nothing was found: what would be here, why it is not, and what to do. */
export const emptyTexts = {
  title: 'No events here',
  intro: 'Events that match the query, the filters and the period would be listed here.',
  noSource:
    'No index with Suricata events was found. Set-up says where Spoor looked; `npx spoor load eve.json` loads a file.',
  eventType: (type: string) => `There are no ${type} events in these sources, in any period.`,
  types: (count: string) => `${count} events match, but their types are switched off.`,
  period: (count: string) => `${count} events that match lie outside of this period.`,
  pills: (count: string) => `${count} events match the query without its filters.`,
  query: 'Nothing matches this query at any time. Try fewer terms, or a * in place of part of a value.',
  correct: (field: string) => `Search ${field} instead`,
  actions: {
    no_source: 'Open set-up',
    note: undefined,
    types: 'Show all types',
    period: 'Widen to all events',
    pills: 'Remove the filters',
    event_type: undefined,
    query: 'Clear the query',
  },
} as const;
