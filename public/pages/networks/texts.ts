import { formatExact } from '#common/format/numbers';
import type { Membership, Network } from '#common/networks/network';

const counted = (count: number, one: string, many: string): string =>
  `${formatExact(count)} ${count === 1 ? one : many}`;

/** Texts of the networks. */
export const networkTexts = {
  title: 'Networks',
  intro:
    'Which addresses are yours, and what they are called. Hunts ask for them by net.src, net.dest and net.home. Where networks lie within each other, the longest prefix wins.',
  count: (items: readonly Network[]) =>
    `${counted(items.length, 'network', 'networks')}, ${formatExact(items.filter(({ home }) => home).length)} home`,
  add: 'Add network',
  edit: 'Edit network',
  emptyTitle: 'No networks are defined yet',
  empty:
    'Until then, private addresses are home (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 and fc00::/7), and so are those that never leave a network, such as loopback, link-local and multicast. Everything else is outside, and nothing has a name. Add a network, or import your list as CSV.',
  example: 'cidr,name,home\n10.1.1.0/24,HQ/Offices,true\n10.1.9.0/24,Guests,false',
  columns: {
    cidr: {
      title: 'Network',
      help: 'An IPv4 or IPv6 network with its prefix; /32 or /128 for one address.',
      placeholder: '10.1.1.0/24',
    },
    name: {
      title: 'Name',
      help: 'A path: who asks for HQ means HQ/Offices too. Several networks may share a name.',
      placeholder: 'HQ/Offices',
    },
    home: {
      title: 'Home',
      help: 'On: your own addresses. Off: outside, such as a guest network or a lab.',
      words: { on: 'home', off: 'outside' },
      label: ({ cidr, name }: Network) => `${cidr} ${name} is home`,
    },
  },
} as const;

/** Texts of the user groups. */
export const userGroupTexts = {
  title: 'User groups',
  intro:
    'Which user is in which group. A user may be in several. They are kept for hunts that ask what a group does; none asks yet.',
  count: (items: readonly Membership[]) =>
    `${counted(items.length, 'membership', 'memberships')}, ${counted(
      new Set(items.map(({ group }) => group)).size,
      'group',
      'groups',
    )}`,
  add: 'Add user to group',
  edit: 'Edit membership',
  emptyTitle: 'No user groups yet',
  empty:
    'Add a user to a group, or import the list of your directory as CSV: one row for each user and group.',
  example: 'user,group\nalice,Sales\nalice,Finance',
  columns: {
    user: { title: 'User', help: 'The name as it stands in events.', placeholder: 'alice' },
    group: { title: 'Group', help: 'As your directory calls it.', placeholder: 'Sales' },
  },
} as const;

/** Texts of the page around both tables. */
export const pageTexts = {
  title: 'Networks and user groups',
  tabs: 'Tables',
  readOnly: 'You can read this; changing it needs the privilege “spoor_admin”.',
  unsaved: 'Your changes are not saved yet. Leave this table without them?',
} as const;

/** Texts of a table and of changes to it. */
export const tableTexts = {
  search: (title: string) => `Search ${title.toLowerCase()}`,
  found: (shown: string, total: string) => `${shown} of ${total} shown`,
  nothing: 'No row holds that text.',
  actions: 'Actions',
  edit: (name: string) => `Edit ${name}`,
  remove: (name: string) => `Delete ${name}`,
  import: 'Import CSV',
  export: 'Export CSV',
  importBlocked: 'Save or discard your changes first',
  changes: (count: number) => counted(count, 'change is not saved yet', 'changes are not saved yet'),
  last: { add: 'added', edit: 'changed', remove: 'deleted' },
  undo: 'Undo',
  undoLabel: (what: string) => `Undo: ${what}`,
  discard: 'Discard all',
  save: 'Save',
  saved: (title: string) => `${title} saved`,
  apply: 'Apply',
  cancel: 'Cancel',
  again: (name: string) => `${name} is in the table already: edit that row, or write another one here.`,
  note: 'Nothing is saved before you press Save below the table.',
  changedElsewhere: 'Somebody else changed this table in the meantime',
  changedElsewhereText:
    'Yours was not saved, so that nothing is overwritten unseen. Load theirs, then make your changes again.',
  loadTheirs: 'Load theirs',
} as const;

/** Texts of the import. */
export const importTexts = {
  title: (title: string) => `Import ${title.toLowerCase()}`,
  file: 'CSV file',
  choose: 'Choose a CSV file, or drop it here',
  paste: 'Or paste its text',
  tooLarge: (limit: string) => `This file is larger than ${limit} characters: split it in two.`,
  unreadable: 'This file could not be read. Choose it again.',
  how: 'What happens to the rows that are here',
  add: 'Add and change',
  addHelp: 'Rows that are here stay; one that stands in the file too takes what the file says.',
  replace: 'Replace all',
  replaceHelp: 'Afterwards there is what the file says, and nothing else.',
  wrong: (count: number) =>
    count === 1
      ? '1 row is wrong: nothing is imported until it is mended'
      : `${formatExact(count)} rows are wrong: nothing is imported until they are mended`,
  refused: (count: number) =>
    count === 1
      ? 'Nothing was imported, since 1 row is wrong'
      : `Nothing was imported, since ${formatExact(count)} rows are wrong`,
  line: 'Line',
  reason: 'Reason',
  more: (count: number) => `and ${formatExact(count)} more`,
  would: { added: 'new', changed: 'changed', same: 'as they are', removed: 'removed' },
  wouldTitle: (count: number) => `${counted(count, 'row', 'rows')} can be imported`,
  import: 'Import',
  cancel: 'Cancel',
  done: (title: string) => `${title} imported`,
} as const;

/** Texts of the box that tells where an address lies. */
export const addressTexts = {
  title: 'Where is an address?',
  label: 'Address',
  placeholder: '10.1.1.15',
  help: 'By the networks on this page, saved or not.',
  invalid: (text: string) => `${text} is no address: write one such as 10.1.1.15 or fd00::1.`,
  home: 'home',
  outside: 'outside',
  by: (cidr: string, name: string) => `It is in ${name}, by ${cidr}.`,
  wider: (list: string) => `These cover it too, and lose to the longer prefix: ${list}.`,
  undefinedHome: (cidr: string, source: string) =>
    `No definition covers it; it is in ${cidr} (${source}), which is home until you say otherwise.`,
  undefinedOutside: 'No definition covers it, and it is not private.',
} as const;
