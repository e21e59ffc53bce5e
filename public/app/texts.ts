/** What the frame around the pages says. */
export const appTexts = {
  name: 'Spoor',
  navigation: 'Pages of Spoor',
  closed: 'For administrators',
  noPage: 'There is no such page',
  noPageTrail: 'No such page',
  noPageText: (path: string) =>
    `Spoor has nothing at ${path}. The address may be mistyped, or of another version.`,
  toHunt: 'Open Hunt',
} as const;
