/** The query bar. */
export const barTexts = {
  label: 'Query, in KQL',
  placeholder: "Search events, e.g. event_type:tls and tls.issuerdn:*Let's* (press / to come here)",
  run: 'Run the query',
  clear: 'Clear the query',
  language: 'KQL',
  languageHelp:
    'Kibana Query Language over Suricata’s field names: field:value, and, or, not, *, ranges, field:*; length(field) > 70; flow_id.field:value for what happened elsewhere in the same flow.',
  suggestions: 'Suggestions',
  suggestionCount: (count: number) =>
    count === 1 ? '1 suggestion; use the arrow keys' : `${count} suggestions; use the arrow keys`,
  keys: 'Arrows choose, Tab or Enter takes, Esc closes.',
  errorTitle: (column: number) => `This is no query yet: see column ${column}.`,
  refusedTitle: (column: number) => `This cannot be asked: see column ${column}.`,
  nothingRun: 'Nothing was run.',
  nothingRunAbove: 'Nothing was run; what stands below was found by the query before.',
  here: 'here',
} as const;
