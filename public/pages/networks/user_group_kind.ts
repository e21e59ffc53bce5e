import { getUserGroups, importUserGroups, putUserGroups } from '#common/api/networks';
import { membershipKey, membershipProblem } from '#common/networks/check';
import { readMemberships } from '#common/networks/csv';
import { writeMemberships } from '#common/networks/csv_text';
import type { Membership } from '#common/networks/network';
import type { TableKind } from './table_kind';
import { userGroupTexts } from './texts';

const { columns } = userGroupTexts;

/** Who is in which group, as a table. */
export const userGroupKind: TableKind<Membership> = {
  id: 'user_groups',
  columns: [
    {
      ...columns.user,
      id: 'user',
      type: 'text',
      sortKey: ({ user }) => user.toLowerCase(),
      get: ({ user }) => user,
      set: (membership, user) => ({ ...membership, user }),
    },
    {
      ...columns.group,
      id: 'group',
      type: 'text',
      sortKey: ({ group }) => group.toLowerCase(),
      get: ({ group }) => group,
      set: (membership, group) => ({ ...membership, group }),
    },
  ],
  blank: { user: '', group: '' },
  nameOf: ({ user, group }) => `${user}, ${group}`,
  keyOf: membershipKey,
  problemOf: membershipProblem,
  readCsv: readMemberships,
  writeCsv: writeMemberships,
  save: (call, body) => call(putUserGroups, { body }),
  importCsv: (call, body) => call(importUserGroups, { body }),
  load: (call) => call(getUserGroups, {}),
  texts: userGroupTexts,
};
