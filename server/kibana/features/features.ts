import type { Access } from '#common/api/route';
import type { FeaturePrivilegeOf, KibanaFeatureConfigOf } from '#kibana/server';
import { APP_ID } from '../app';
import { TYPES } from '../../saved_objects/saved_objects';
import { RIGHTS } from './rights';

/** What administrators set. */
const set = [TYPES.settings, TYPES.networks, TYPES.userGroups];
const own = [TYPES.hunt, ...set];

/** Kibana's own category of that name and place. */
const category = { id: 'securitySolution', label: 'Security', order: 4_000 };

const grant = (access: readonly Access[], all: readonly string[] = [], read: readonly string[] = []) => ({
  api: access,
  ui: access.map((one) => RIGHTS[one].flag),
  savedObject: { all, read },
});

/** A right of its own, for who has the feature "Spoor" already. Sub-features would need a licence that basic users lack. */
const right = (
  access: 'spoor_classify' | 'spoor_secrets' | 'spoor_admin',
  said: { readonly name: string; readonly privilegesTooltip: string },
  of: { readonly all?: readonly string[]; readonly excludeFromBasePrivileges?: boolean } = {},
) => ({
  id: RIGHTS[access].feature,
  ...said,
  category,
  app: [],
  ...(of.excludeFromBasePrivileges ? { excludeFromBasePrivileges: true } : {}),
  privileges: { all: grant([access], of.all), read: grant([]) },
});

/** Kibana's page of rules, which shows those that a user may see. */
const management = { insightsAndAlerting: ['triggersActions'] };

/**
 * Spoor's features of Kibana's roles. "Read" of "Spoor" hunts; "All" also saves hunts and makes rules. What goes beyond are
 * features of their own, whose "Read" grants nothing; those for secrets and administration must be named in a role.
 * @param ruleTypes as the generation wants them to stand in features; `undefined` where there are none
 */
export function featuresOf<Alerting>(
  ruleTypes: Alerting | undefined,
): ReadonlyArray<KibanaFeatureConfigOf<Alerting>> {
  const mayUse = (level: 'all' | 'read'): Partial<FeaturePrivilegeOf<Alerting>> =>
    ruleTypes === undefined
      ? {}
      : { management, alerting: { rule: { [level]: ruleTypes }, alert: { [level]: ruleTypes } } };
  return [
    {
      id: RIGHTS.spoor_read.feature,
      name: 'Spoor',
      category,
      app: [APP_ID, 'kibana'],
      ...(ruleTypes === undefined ? {} : { management, alerting: ruleTypes }),
      privileges: {
        all: {
          app: [APP_ID, 'kibana'],
          ...grant(['spoor_read', 'spoor_write'], [TYPES.hunt], own),
          ...mayUse('all'),
        },
        read: { app: [APP_ID, 'kibana'], ...grant(['spoor_read'], [], own), ...mayUse('read') },
      },
    },
    right('spoor_classify', {
      name: 'Spoor: classify and declare',
      privilegesTooltip: '“All” tags events and declares compromises. “Read” grants nothing.',
    }),
    right(
      'spoor_secrets',
      {
        name: 'Spoor: secrets',
        privilegesTooltip: '“All” reveals masked values, each time recorded. “Read” grants nothing.',
      },
      { excludeFromBasePrivileges: true },
    ),
    right(
      'spoor_admin',
      {
        name: 'Spoor: administration',
        privilegesTooltip:
          '“All” changes sources, deep links, networks and user groups, and reads the audit. “Read” grants nothing.',
      },
      { all: set, excludeFromBasePrivileges: true },
    ),
  ];
}
