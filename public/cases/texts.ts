/** Texts of opening a case. */
export const caseTexts = {
  open: 'New case…',
  heading: 'New case',
  intro:
    'The case is opened in Kibana, in your name. Who may read it there need not see Spoor; masked values stay masked.',
  title: 'Title',
  description: 'Description (Markdown)',
  create: 'Open case',
  cancel: 'Cancel',
  close: 'Close',
  opened: 'The case is open.',
  toCase: 'Show it in Kibana',
  failed: 'The case was not opened',
} as const;
