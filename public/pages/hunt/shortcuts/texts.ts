/** The page's keys. */
export const shortcutTexts = {
  title: 'Keyboard shortcuts',
  keys: [
    ['/', 'Go to the query'],
    ['f', 'Add a filter'],
    ['?', 'Show this help'],
    ['↓ ↑', 'In the query: choose a suggestion'],
    ['Tab', 'In the query: take the chosen suggestion'],
    ['Enter', 'In the query: take the chosen suggestion, or run the query'],
    ['Esc', 'Close what is open'],
  ],
} as const;
