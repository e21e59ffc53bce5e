/** A part that a bad plugin registers: of no type, since no type would let it. */
export type Bad = Readonly<Record<string, unknown>>;

/** What bad plugins use of core, loosely. */
export interface BadCore {
  readonly http: {
    readonly createRouter: () => { readonly get: (route: Bad, handler: () => unknown) => void };
  };
  readonly savedObjects: { readonly registerType: (type: Bad) => void };
}

/** What bad plugins use of other plugins, loosely. */
export interface BadPlugins {
  readonly features: { readonly registerKibanaFeature: (feature: Bad) => void };
  readonly alerting: { readonly registerType: (type: Bad) => void };
}

const pass = (data: unknown, { ok }: { ok: (value: unknown) => unknown }) => ok(data);

/** A route that every generation takes, but for what a row changes. */
export const route = (changes: Bad = {}): Bad => ({
  path: '/api/probe/bad',
  validate: { params: pass, query: pass, body: pass },
  security: { authz: { requiredPrivileges: ['spoor_read'] } },
  options: { access: 'public', tags: ['access:spoor_read'] },
  ...changes,
});

/** A privilege without anything. */
export const privilege = (changes: Bad = {}): Bad => ({
  api: [],
  savedObject: { all: [], read: [] },
  ui: [],
  ...changes,
});

/** A feature that every generation takes, but for what a row changes. */
export const feature = (changes: Bad = {}): Bad => ({
  id: 'probe',
  name: 'Probe',
  category: { id: 'probe', label: 'Probe' },
  app: [],
  privileges: { all: privilege(), read: privilege() },
  ...changes,
});

/** A type of saved objects that every generation takes, but for what a row changes. */
export const savedObjectType = (changes: Bad = {}): Bad => ({
  name: 'probe',
  hidden: false,
  namespaceType: 'single',
  mappings: { dynamic: false, properties: {} },
  ...changes,
});

/** A rule type that every generation takes, but for what a row changes. */
export const ruleType = (changes: Bad = {}): Bad => ({
  id: 'probe.rule',
  name: 'Probe',
  category: 'securitySolution',
  producer: 'probe',
  solution: 'security',
  actionGroups: [{ id: 'found', name: 'Found' }],
  defaultActionGroupId: 'found',
  minimumLicenseRequired: 'basic',
  isExportable: true,
  ruleTaskTimeout: '5m',
  validate: { params: { validate: (params: unknown) => params } },
  executor: () => ({ state: {} }),
  ...changes,
});
