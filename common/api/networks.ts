import * as t from 'io-ts';
import { limits } from '../networks/limits';
import { membership, network } from '../networks/network';
import { bare, defineRoute } from './route';
import { shortList, shortText } from './shared';

/** Bytes of the largest body: 50,000 memberships, each of 80 characters and its keys. */
const MAX_BODY = 6_000_000;

const revision = { revision: shortText(200) };

const networks = t.strict({ items: shortList(network, limits.networks) });
const memberships = t.strict({ items: shortList(membership, limits.memberships) });

const revisedNetworks = t.intersection([networks, t.strict(revision)]);
const revisedMemberships = t.intersection([memberships, t.strict(revision)]);

const csv = t.intersection([
  t.strict({
    /** With a header line: `cidr,name,home` or `user,group`. */
    csv: shortText(limits.csv),
    /** `false` adds to what there is; a network that is there already takes what the new row says. */
    replace: t.boolean,
  }),
  t.partial({
    /** Refuse (409) where somebody changed the table since; without it the newest is changed. */
    revision: revision.revision,
  }),
]);

export const getNetworks = defineRoute({
  ...bare,
  method: 'get',
  path: '/api/spoor/networks',
  access: 'spoor_read',
  summary: 'Network definitions: which addresses are home, and what they are called.',
  response: revisedNetworks,
});

export const putNetworks = defineRoute({
  ...bare,
  method: 'put',
  path: '/api/spoor/networks',
  access: 'spoor_admin',
  summary:
    'Replaces all network definitions; refused (409) when somebody else changed them since `revision`.',
  maxBody: MAX_BODY,
  body: revisedNetworks,
  response: revisedNetworks,
});

export const importNetworks = defineRoute({
  ...bare,
  method: 'post',
  path: '/api/spoor/networks/_import',
  access: 'spoor_admin',
  summary:
    'Reads network definitions from CSV. One bad row refuses them all (400); `attributes.rows` names each with `line` and `reason`.',
  maxBody: MAX_BODY,
  body: csv,
  response: revisedNetworks,
});

export const getUserGroups = defineRoute({
  ...bare,
  method: 'get',
  path: '/api/spoor/user_groups',
  access: 'spoor_read',
  summary: 'Which user is in which group.',
  response: revisedMemberships,
});

export const putUserGroups = defineRoute({
  ...bare,
  method: 'put',
  path: '/api/spoor/user_groups',
  access: 'spoor_admin',
  summary: 'Replaces all user groups; refused (409) when somebody else changed them since `revision`.',
  maxBody: MAX_BODY,
  body: revisedMemberships,
  response: revisedMemberships,
});

export const importUserGroups = defineRoute({
  ...bare,
  method: 'post',
  path: '/api/spoor/user_groups/_import',
  access: 'spoor_admin',
  summary:
    'Reads user groups from CSV. One bad row refuses them all (400); `attributes.rows` names each with `line` and `reason`.',
  maxBody: MAX_BODY,
  body: csv,
  response: revisedMemberships,
});
