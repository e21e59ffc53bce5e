/** Texts of the panels on dashboards. */
export const panelTexts = {
  hunt: {
    title: 'Spoor: hunt',
    description: 'A hunt or a query of Spoor: events over time, top values, or how many.',
  },
  events: {
    title: 'Spoor: events',
    description: 'The newest Suricata events that a hunt or a query of Spoor finds.',
  },
  group: 'Spoor',
  everything: 'All events',
  refused: 'This panel shows nothing',
  unreadable: (column: number, message: string) =>
    `This panel’s query cannot be read. Column ${column}: ${message}`,
  nothing: 'Nothing was found in this period.',
  edit: 'Edit panel of Spoor',
  open: 'Open in Spoor',
  openEvent: (event: string) => `Open in Spoor: ${event}`,
  others: (count: string) => `${count} in other values`,
  ofFindings: 'This hunt looks for more than single events: shown are the events that it reads.',
  before: (count: string) => `${count} in the period before.`,
  beforeFailed: (reason: string) => `The period before could not be asked: ${reason}`,
  notAsked: (what: string, reason: string) => `Not asked: ${what} (${reason}).`,
  noBefore: 'There is no period before to compare with.',
  events_found: 'events',
  noFindings:
    'Spoor’s server tells of no findings of this hunt, which it may know in another version. Load this page again.',
  findings_found: 'findings',
  atLeast: (count: string) => `at least ${count}`,
  newest: (shown: string, total: string) => `The newest ${shown} of ${total}`,
  all: (total: string) => (total === '1' ? '1 event' : `All ${total} events`),
  caption: 'Newest events',
  columns: { time: 'Time', type: 'Type', who: 'Hosts', what: 'What happened' },
} as const;
