/** What an action says, unless a person writes something else: who, what, and where to look. */
export const defaultMessage =
  '[{{context.severity}}] {{context.title}}: {{context.sentence}} {{context.link}}';

/** What it says when runs no longer find the group. */
export const defaultRecoveryMessage = '{{rule.name}}: {{alert.id}} is no longer found.';
