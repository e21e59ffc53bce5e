/** Texts of the history page. */
export const historyTexts = {
  title: 'History',
  intro: 'Who did what, newest first. Secrets never stand here.',
  columns: { at: 'Time', user: 'User', action: 'Action', target: 'Target', details: 'Details' },
  closed: 'Who did what is shown to administrators',
  closedBody:
    'What you do here is recorded too. Reading the records needs the privilege “spoor_admin”; ask an administrator of Spoor.',
  none: 'Nothing has been recorded yet',
  noneBody:
    'Revealed secrets, saved hunts and changed settings will stand here, each with who did it and when.',
  more: 'Load older',
  found: (shown: string, total: string) => `${shown} of ${total} records`,
  moreDetails: (count: number) => `and ${count} more`,
  all: 'All actions',
  filter: 'Action',
  actions: {
    'secret.reveal': 'revealed a secret',
    'hunt.create': 'saved a hunt',
    'hunt.update': 'changed a hunt',
    'hunt.delete': 'deleted a hunt',
    'settings.update': 'changed the settings',
    'networks.update': 'changed the networks',
    'user_groups.update': 'changed the user groups',
  },
} as const;
