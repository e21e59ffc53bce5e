import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Generation } from '#standalone/contracts/contract';
import { startHost } from '#standalone/host';
import { silent } from '#standalone/log';
import { elasticsearch } from '#test/support/elasticsearch';
import type {
  CoreSetup,
  FeaturesPluginSetup,
  Plugin,
  RequestHandler,
  RouteValidatorConfig,
} from '../../typings/kibana-8.19/server';

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
  readonly handle: RequestHandler<unknown, unknown, unknown>;
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
    for (const [
      name,
      { method = 'get', validate = pass, privilege = 'spoor_read', ...route },
    ] of Object.entries(this.routes)) {
      router[method](
        {
          path: `/api/probe/${name}`,
          validate,
          security: { authz: { requiredPrivileges: [privilege] } },
          options: {
            access: 'public',
            tags: [`access:${privilege}`],
            body: route.maxBytes === undefined ? {} : { maxBytes: route.maxBytes },
          },
        },
        route.handle,
      );
    }
  }

  start(): void {
    // Nothing runs in the background.
  }
}

export const refusingBody = refuse;

/** A host with the probe instead of Spoor. @param contract what it speaks */
export async function startProbe(
  routes: Readonly<Record<string, ProbeRoute>>,
  contract: Generation = '8.19',
) {
  const { url, username, password, headers, credentials } = await elasticsearch();
  const pages = mkdtempSync(join(tmpdir(), 'spoor-probe-'));
  for (const file of [
    'page/page.js',
    '8.19/shared_deps.js',
    'assets/boot.js',
    'plugin/target/public/probe.plugin.js',
  ]) {
    mkdirSync(join(pages, file, '..'), { recursive: true });
    writeFileSync(join(pages, file), '');
  }
  const host = await startHost({
    settings: { host: '127.0.0.1', port: 0, behindProxy: false, contract },
    connection: {
      url,
      engine: username && password ? { type: 'basic', username, password } : { type: 'none' },
    },
    sessionKey: 'k'.repeat(64),
    plugin: {
      manifest: {
        ...{ id: 'probe', version: '1.0.0', owner: { name: 'test' }, server: true, ui: true },
        requiredPlugins: ['features'],
      },
      folder: join(pages, 'plugin'),
      initialize: () => new Probe(routes),
    },
    pages,
    log: silent,
  });
  return {
    url: host.url,
    admin: headers,
    credentials,
    stop: async () => {
      await host.stop();
      rmSync(pages, { recursive: true, force: true });
    },
  };
}
