/** The pages of Spoor, in the order of the navigation. */
export const pages = {
  hunt: { path: '/hunt', title: 'Hunt' },
  history: { path: '/history', title: 'History' },
  settings: { path: '/settings', title: 'Settings' },
} as const;
export type PageId = keyof typeof pages;

/** Address of the hunt page in a state, within the app; `search` comes from `encodeState`. */
export const huntPath = (search: string): string =>
  search === '' ? pages.hunt.path : `${pages.hunt.path}?${search}`;

/** Every page's id, in the order of the navigation. */
export const pageIds = ['hunt', 'history', 'settings'] as const satisfies readonly PageId[];
