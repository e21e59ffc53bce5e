import type { Generation } from '#standalone/contracts/contract';
import type {
  CoreSetup,
  FeaturesPluginSetup,
  Plugin,
  RequestHandler,
  RouteConfig,
  RouteValidatorConfig,
} from '../../typings/kibana-8.19/server';
import { type PluginHost, startWith } from './host';

type Unknown = RouteValidatorConfig<unknown, unknown, unknown>;
const pass: Unknown = {
  params: (data, { ok }) => ok(data),
  query: (data, { ok }) => ok(data),
  body: (data, { ok }) => ok(data),
};
const refuse: Unknown = { ...pass, body: (_, { badRequest }) => badRequest('expected a number', ['n']) };

/** What a route of the probe does. */
export interface ProbeRoute {
  readonly method?: 'get' | 'post';
  readonly validate?: Unknown;
  readonly privilege?: string;
  readonly maxBytes?: number;
  /** By what the route says who may call it: `security`, tags, or both as Spoor's own routes do. */
  readonly guardedBy?: 'security' | 'tags' | 'both';
  readonly access?: 'public' | 'internal';
  readonly handle: RequestHandler<unknown, unknown, unknown>;
}

function configOf(
  name: string,
  { validate = pass, privilege = 'spoor_read', maxBytes, guardedBy = 'both', access = 'public' }: ProbeRoute,
): RouteConfig<unknown, unknown, unknown> {
  return {
    path: `/api/probe/${name}`,
    validate,
    ...(guardedBy === 'tags' ? {} : { security: { authz: { requiredPrivileges: [privilege] } } }),
    options: {
      access,
      ...(guardedBy === 'security' ? {} : { tags: [`access:${privilege}`] }),
      body: maxBytes === undefined ? {} : { maxBytes },
    },
  };
}

/** A plugin with one route for each row of a table: `/api/probe/<name>`. */
class Probe implements Plugin<void, void, { features: FeaturesPluginSetup }, unknown> {
  constructor(private readonly routes: Readonly<Record<string, ProbeRoute>>) {}

  setup(core: CoreSetup, { features }: { features: FeaturesPluginSetup }): void {
    const savedObject = { all: [], read: [] };
    features.registerKibanaFeature({
      id: 'probe',
      name: 'Probe',
      category: { id: 'probe', label: 'Probe' },
      app: [],
      privileges: {
        all: { api: ['spoor_admin'], savedObject, ui: ['change'] },
        read: { api: ['spoor_read'], savedObject, ui: ['look'] },
      },
    });
    core.savedObjects.registerType({
      name: 'probe',
      hidden: false,
      namespaceType: 'single',
      mappings: { dynamic: false, properties: { title: { type: 'text' }, order: { type: 'keyword' } } },
    });
    core.savedObjects.registerType({
      name: 'probe-hidden',
      hidden: true,
      namespaceType: 'agnostic',
      mappings: { dynamic: false, properties: {} },
    });
    const router = core.http.createRouter();
    for (const [name, route] of Object.entries(this.routes)) {
      router[route.method ?? 'get'](configOf(name, route), route.handle);
    }
  }

  start(): void {
    // Nothing runs in the background.
  }
}

export const refusingBody = refuse;

/** A host with the probe in place of Spoor. @param contract what it speaks */
export const startProbe = (
  routes: Readonly<Record<string, ProbeRoute>>,
  contract: Generation = '8.19',
): Promise<PluginHost> => startWith({ initialize: () => new Probe(routes) }, contract);
