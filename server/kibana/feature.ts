import type { Access } from '#common/api/route';
import type { FeaturePrivilege, KibanaFeatureConfig } from '#kibana/server';
import { TYPES } from '../saved_objects/saved_objects';

export const FEATURE_ID = 'spoor';

/** What the browser sees as `capabilities.spoor.<flag>`, and the server as what a user may do. */
export const FLAGS: Readonly<Record<Access, string>> = {
  spoor_read: 'read',
  spoor_write: 'write',
  spoor_secrets: 'secrets',
  spoor_admin: 'admin',
};

const privilege = (
  access: readonly Access[],
  all: readonly string[],
  read: readonly string[],
): FeaturePrivilege => ({
  app: [FEATURE_ID, 'kibana'],
  api: access,
  savedObject: { all, read },
  ui: access.map((one) => FLAGS[one]),
});

/** What administrators set. */
const set = [TYPES.settings, TYPES.networks, TYPES.userGroups];
const own = [TYPES.hunt, ...set];

/**
 * The feature "Spoor" of Kibana's roles. "Read" hunts; "All" also saves hunts. To reveal secrets and to administer are
 * sub-features that "All" holds: they can be taken away where the licence allows sub-features (gold).
 */
export const feature: KibanaFeatureConfig = {
  id: FEATURE_ID,
  name: 'Spoor',
  category: { id: 'securitySolution', label: 'Security', order: 4_000 },
  app: [FEATURE_ID, 'kibana'],
  privileges: {
    all: privilege(['spoor_read', 'spoor_write'], [TYPES.hunt], own),
    read: privilege(['spoor_read'], [], own),
  },
  subFeatures: [
    {
      name: 'Secrets',
      privilegeGroups: [
        {
          groupType: 'independent',
          privileges: [
            {
              id: 'secrets',
              name: 'Reveal masked values, each time recorded',
              includeIn: 'all',
              ...privilege(['spoor_secrets'], [], []),
            },
          ],
        },
      ],
    },
    {
      name: 'Administration',
      privilegeGroups: [
        {
          groupType: 'independent',
          privileges: [
            {
              id: 'admin',
              name: 'Change sources, deep links, networks and user groups, read the audit',
              includeIn: 'all',
              ...privilege(['spoor_admin'], set, []),
            },
          ],
        },
      ],
    },
  ],
};
