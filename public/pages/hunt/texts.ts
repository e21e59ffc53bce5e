/** What is said about an address that could not be read in full. */
export const addressTexts = {
  unusable: {
    q: 'The query in the address is longer than 10,000 characters and was left out.',
    from: 'The start of the period in the address is no time; the last 7 days are shown. Choose a period above.',
    to: 'The end of the period in the address is no time; everything until now is shown. Choose a period above.',
    types: 'The event types in the address could not be read; all are shown.',
    tab: 'The address names a tab that this page does not have; the dashboard is shown.',
    hunt: 'The address names a hunt with too long a name; choose one from the library.',
    sort: 'The sort order in the address could not be read; the newest events come first.',
    columns: 'The columns in the address could not be read; the usual ones are shown.',
    event: 'The event in the address could not be read; choose one from the list.',
    refresh:
      'The refresh interval in the address is not between 5 seconds and a day; the page refreshes on demand.',
  } satisfies Record<string, string>,
  swapped: 'The period in the address ended before it began; its ends were swapped.',
  noPeriod:
    'The period in the address began and ended at the same time; the last 7 days are shown. Choose a period above.',
  pills: 'Some filters in the address could not be read and were left out.',
} as const;

/** The page itself. */
export const huntTexts = {
  title: 'Hunt',
  policyActions: 'Policy actions',
} as const;
