import type { Access } from '#common/api/route';

/** The pages of Spoor, in the order of the navigation. */
export const pages = {
  hunt: { path: '/hunt', title: 'Hunt' },
  networks: { path: '/networks', title: 'Networks' },
  history: { path: '/history', title: 'History' },
  settings: { path: '/settings', title: 'Settings' },
  setup: { path: '/setup', title: 'Set-up' },
} as const;
export type PageId = keyof typeof pages;

/** Every page's id, in the order of the navigation. */
export const pageIds = [
  'hunt',
  'networks',
  'history',
  'settings',
  'setup',
] as const satisfies readonly PageId[];

/** The privilege without which a page shows nothing. */
export const needs: Readonly<Record<PageId, Access>> = {
  hunt: 'spoor_read',
  networks: 'spoor_read',
  history: 'spoor_admin',
  settings: 'spoor_read',
  setup: 'spoor_read',
};
