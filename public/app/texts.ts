/** What the frame around the pages says. */
export const appTexts = {
  name: 'Spoor',
  navigation: 'Pages of Spoor',
} as const;
