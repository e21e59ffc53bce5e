/** Texts of the list of events. */
export const eventsTexts = {
  caption: (count: string) => `Events, ${count} listed`,
  found: (shown: string, total: string) => `${shown} of ${total} events`,
  foundAtLeast: (shown: string, total: string) => `${shown} of at least ${total} events`,
  columns: {
    time: 'Time',
    type: 'Type',
    who: 'Source → destination',
    what: 'What happened',
    whoAndWhat: 'Who, and what happened',
  },
  usualColumns: 'Usual columns',
  removeColumn: (field: string) => `Remove column ${field}`,
  show: (what: string) => `Show the whole event: ${what}`,
  hide: (what: string) => `Hide the event: ${what}`,
  further: 'Show the columns further right',
  back: 'Show the columns further left',
  loadMore: (count: string) => `Load ${count} more`,
  enough:
    'That many events are listed; narrow the query or the period to see others. Panels and counts cover all of them.',
  end: 'No more events',
  noValue: '–',
  flyout: 'Event',
  namedFailed: 'The event that the address names could not be shown',
  openFlyout: 'Full screen',
  links: 'Links',
  tabs: { summary: 'Summary', flow: 'Flow', files: 'Files', json: 'JSON' },
} as const;

/** Texts of a flow's records. */
export const flowTexts = {
  relation: {
    this: 'This flow',
    parent: 'Parent flow, which opened it',
    data: 'Data flow, opened by it',
    other: 'Related flow',
  },
  records: (count: number) => (count === 1 ? '1 record' : `${count} records`),
  bytes: { up: 'to server', down: 'to client' },
  packets: 'packets',
  lasted: 'lasted',
  noRecord: 'no flow record yet: Suricata writes it when the flow ends',
  none: 'No other records of this flow',
  noneBody:
    'The event has no flow_id, or its flow record is not written yet (Suricata writes it when the flow ends).',
  onlyFirst: (shown: string, total: string) => `The first ${shown} of ${total} records are shown.`,
  showRecord: (what: string) => `Show the whole record: ${what}`,
  hideRecord: (what: string) => `Hide the record: ${what}`,
  opened: 'the event above',
  after: (seconds: string) => `+${seconds}`,
} as const;

/** Texts of files. */
export const fileTexts = {
  none: 'No files',
  noneBody:
    'Suricata saw no file in this flow or its data flows, or does not log files: “file” under eve-log’s types, with “force-magic” and “force-hash” in suricata.yaml.',
  columns: {
    name: 'Name',
    magic: 'Magic',
    size: 'Size',
    sums: 'Checksums',
    state: 'State',
    stored: 'Stored',
  },
  truncated: 'not seen to its end: checksums are of the part that was seen',
  closed: 'seen whole',
  stored: { yes: 'yes', no: 'no', unknown: '–' },
} as const;

/** Texts of masked values. */
export const secretTexts = {
  label: (field: string) => `Secret: ${field}`,
  reveal: 'Reveal',
  title: 'Reveal this secret?',
  recorded: 'Who revealed it, when and why is recorded; administrators can read it under History.',
  reason: 'Reason (optional)',
  reasonHelp: 'For example a ticket’s number. At most 1,000 characters.',
  confirm: 'Reveal and record',
  cancel: 'Cancel',
  shown: 'Revealed; this is recorded.',
  hide: 'Hide',
  copy: 'Copy',
  cyberChef: 'CyberChef',
  elsewhere: 'This secret elsewhere',
} as const;

/** Texts of the JSON view. */
export const jsonTexts = {
  masked: (count: number) => (count === 1 ? '1 value is masked.' : `${count} values are masked.`),
} as const;
