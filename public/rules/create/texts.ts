/** The flyout that makes a rule of what the Hunt page asks. */
export const createTexts = {
  open: 'Create alert rule…',
  title: 'Create alert rule',
  intro:
    'The rule asks this again and again, with your rights, and raises an alert for each group that it finds. You see it on the Rules page.',
  introBundled:
    'The rule asks this again and again, with the host’s own credentials, and raises an alert for each group that it finds. You see it on the Rules page.',
  name: 'Name',
  nameMissing: 'A rule needs a name.',
  interval: 'Runs every',
  intervalHelp: 'Such as 5m or 1h.',
  intervalWrong: 'Write a whole number with m, h or d, from 1m up.',
  connectors: 'Tell by',
  connectorsHelp: 'Once for each alert, when it appears. Without any, alerts stand on the Rules page only.',
  noConnectors:
    'There are no connectors yet that Spoor can fill in. The rule works without; add actions to it later.',
  otherConnectors: (names: string) =>
    `What goes to ${names} is for you to write: add that action to the rule on the Rules page.`,
  create: 'Create rule',
  cancel: 'Cancel',
  created: (name: string) => `Created the rule “${name}”`,
  failed: 'The rule was not created',
} as const;
