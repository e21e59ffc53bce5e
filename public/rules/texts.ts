/** Texts of the form of rules on hunts, in Kibana's flyout and in ours. */
export const ruleTexts = {
  description: 'Alert on what a hunt, or a query, finds among Suricata’s events.',
  queryHelp: 'Events that meet it are counted, by group where you name fields below.',
  block: 'What is counted',
  blockFinds: (asked: string) => `Finds ${asked}: each is an alert.`,
  groupBy: 'Group by',
  groupByHelp: 'Each combination of values is an alert of its own. Without fields, all events are one alert.',
  atLeast: 'At least so many events',
  atLeastHelp: 'In one group, within the time looked back.',
  lookBack: 'Look back',
  lookBackHelp:
    'Such as 15m. Empty: the rule’s interval, and ten minutes for events that come late. What runs missed is made up for.',
  title: 'Title',
  titleHelp: 'For the text of alerts; empty: the hunt’s, or the rule’s name.',
  preview: (span: string, total: string, isLeast: boolean, isOne: boolean) =>
    `In the last ${span} it would have found ${isLeast ? 'at least ' : ''}${total} ${isOne ? 'group' : 'groups'}.`,
  previewNothing: (span: string) => `In the last ${span} it would have found nothing.`,
  previewCondition: (condition: string) => `A group is an alert with ${condition}.`,
  previewMore: (count: string) => `… and ${count} more.`,
  previewFailed: 'A run would fail',
  previewWaits: 'Fill in the form to see what the rule would have found.',
} as const;
