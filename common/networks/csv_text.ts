import { guarded } from './formula';
import type { Membership, Network } from './network';

/** Without it spreadsheets take the text for one of the local alphabet. */
const BYTE_ORDER_MARK = '\ufeff';

const cell = (text: string): string => {
  const safe = guarded(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const write = (rows: ReadonlyArray<readonly string[]>): string =>
  `${BYTE_ORDER_MARK}${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;

/** Definitions as CSV that a spreadsheet opens without harm, and that `readNetworks` reads as the same again. */
export const writeNetworks = (networks: readonly Network[]): string =>
  write([
    ['cidr', 'name', 'home'],
    ...networks.map(({ cidr, name, home }) => [cidr, name, home ? 'true' : 'false']),
  ]);

/** Memberships as CSV; see `writeNetworks`. */
export const writeMemberships = (memberships: readonly Membership[]): string =>
  write([['user', 'group'], ...memberships.map(({ user, group }) => [user, group])]);
