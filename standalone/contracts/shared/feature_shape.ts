import type { Shape } from './shape';

const text: Shape = { type: 'string' };
const flag: Shape = { type: 'boolean' };
const texts: Shape = { type: 'list', of: text };
const uiNames: Shape = { type: 'list', of: { type: 'string', matches: /^[a-zA-Z0-9:_-]+$/ } };
const management: Shape = { type: 'record', of: uiNames };
const ID = /^[a-zA-Z0-9_-]+$/;

/** Ids that are keys of their own beside features' in a user's capabilities. */
const TAKEN_IDS = ['catalogue', 'management', 'navLinks'];

const optional = (keys: readonly string[], of: Shape): Record<string, Shape> =>
  Object.fromEntries(keys.map((key) => [key, of]));

const object = (required: Record<string, Shape>, more: Record<string, Shape> = {}): Shape => ({
  type: 'object',
  required,
  optional: more,
});

/** What differs between generations in the shape of a feature. */
export interface FeatureDifferences {
  /** One entry of `alerting`: a rule type's id, or an id with its consumers. */
  readonly alerting: Shape;
  /** Verbs of `privileges.*.alerting.rule`. */
  readonly ruleVerbs: readonly string[];
  /** Verbs of `privileges.*.cases`. */
  readonly caseVerbs: readonly string[];
  /** Further keys of a privilege and of a feature that say yes or no. */
  readonly privilegeFlags: readonly string[];
  readonly featureKeys: Readonly<Record<string, Shape>>;
}

/** An entry of `alerting` in 7.17: the rule type's id. */
export const ruleTypeId: Shape = text;

/** An entry of `alerting` since 8.18: the rule type with the consumers that it may belong to. */
export const ruleTypeWithConsumers: Shape = object({
  ruleTypeId: text,
  consumers: { type: 'list', of: text, atLeast: 1 },
});

/** Verbs of cases that 8.19 and 9 tell apart. */
export const CASE_VERBS: readonly string[] = [
  ...['all', 'create', 'read', 'update', 'delete', 'push', 'settings'],
  ...['createComment', 'reopenCase', 'assign'],
];

/** Kibana's `feature_schema`, for one generation. */
export function featureShape(of: FeatureDifferences): Shape {
  const alerting: Shape = { type: 'list', of: of.alerting };
  const privilegeKeys: Record<string, Shape> = {
    management,
    catalogue: uiNames,
    api: texts,
    app: texts,
    alerting: object(
      {},
      {
        rule: object({}, optional(of.ruleVerbs, alerting)),
        alert: object({}, optional(['all', 'read'], alerting)),
      },
    ),
    cases: object({}, optional(of.caseVerbs, texts)),
  };
  const required: Record<string, Shape> = { savedObject: object({ all: texts, read: texts }), ui: uiNames };
  const privilege = object(required, {
    ...privilegeKeys,
    ...optional(['excludeFromBasePrivileges', ...of.privilegeFlags], flag),
  });
  const subPrivilege = object(
    {
      id: { type: 'string', matches: ID },
      name: text,
      includeIn: { type: 'string', matches: /^(all|read|none)$/ },
      ...required,
    },
    { ...privilegeKeys, minimumLicense: text },
  );
  const group = object(
    { groupType: { type: 'string', matches: /^(independent|mutually_exclusive)$/ } },
    { privileges: { type: 'list', of: subPrivilege, atLeast: 1 } },
  );
  return object(
    {
      id: { type: 'string', matches: ID, except: TAKEN_IDS },
      name: text,
      category: object(
        { id: text, label: text },
        { ariaLabel: text, euiIconType: text, order: { type: 'number' } },
      ),
      app: texts,
      privileges: { type: 'nullable', of: object({}, { all: privilege, read: privilege }) },
    },
    {
      order: { type: 'number' },
      excludeFromBasePrivileges: flag,
      minimumLicense: text,
      privilegesTooltip: text,
      management,
      catalogue: uiNames,
      alerting,
      cases: texts,
      subFeatures: {
        type: 'list',
        of: object({ name: text }, { privilegeGroups: { type: 'list', of: group } }),
      },
      ...of.featureKeys,
    },
  );
}
