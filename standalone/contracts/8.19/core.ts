import type { Client } from '@elastic/elasticsearch';
import type { Request } from '@hapi/hapi';
import { identityOf } from '../../http/authentication';
import type { Log } from '../../log';
import { createClient } from '../../saved_objects/client';
import type {
  AuthenticatedUser,
  Capabilities,
  CoreSetup,
  CoreStart,
  Logger,
  RequestHandlerContext,
  SavedObjectsClientContract,
  SavedObjectsType,
  ScopedClusterClient,
} from '../../../typings/kibana-8.19/server';
import type { Platform } from '../contract';
import type { Features } from './features';
import { originalOf } from './request';
import { createRouter } from './router';

/** Kibana's logger over the host's. */
export const loggerOf = (log: Log, context: string): Logger => ({
  debug: (message) => log.debug({ context }, message),
  info: (message) => log.info({ context }, message),
  warn: (message) => log.warn({ context }, String(message)),
  error: (message) => log.error({ context }, message instanceof Error ? message.stack : message),
  get: (...more) => loggerOf(log, [context, ...more].join('.')),
});

/** `null` where Elasticsearch's security is off, as Kibana has it. */
function userOf(request: Request): AuthenticatedUser | null {
  const { authorization, name, roles, fullName } = identityOf(request);
  return authorization === undefined ? null : { username: name, roles, full_name: fullName };
}

/** Core's contracts for one plugin. */
export interface Core {
  readonly setup: CoreSetup;
  readonly start: CoreStart;
  /** Types that the plugin registered; complete once `setup` has run. */
  readonly types: readonly SavedObjectsType[];
  /** Lets `getStartServices` resolve. */
  readonly started: (plugins: unknown, own: unknown) => void;
}

export function createCore({ server, clients }: Platform, features: Features): Core {
  const types: SavedObjectsType[] = [];
  const savedObjects = (included: readonly string[] = []): SavedObjectsClientContract =>
    createClient(
      clients.engine,
      types.filter(({ name, hidden }) => !hidden || included.includes(name)).map(({ name }) => name),
    );
  const asUser = (request: Request): Client => clients.as(identityOf(request).authorization);
  const scoped = (request: Request): ScopedClusterClient => ({
    asCurrentUser: asUser(request),
    asInternalUser: clients.engine,
  });
  const capabilitiesOf = (request: Request): Capabilities => ({
    navLinks: {},
    catalogue: {},
    management: {},
    ...features.flagsOf(identityOf(request).access),
  });
  const contextFor = (request: Request): RequestHandlerContext => ({
    core: Promise.resolve({
      elasticsearch: { client: scoped(request) },
      savedObjects: {
        client: savedObjects(),
        getClient: (options) => savedObjects(options?.includedHiddenTypes),
      },
      security: { authc: { getCurrentUser: () => userOf(request) } },
    }),
  });

  const start: CoreStart = {
    elasticsearch: {
      client: { asInternalUser: clients.engine, asScoped: (request) => scoped(originalOf(request)) },
    },
    savedObjects: {
      createInternalRepository: savedObjects,
      getScopedClient: (_, options) => savedObjects(options?.includedHiddenTypes),
    },
    security: { authc: { getCurrentUser: (request) => userOf(originalOf(request)) } },
    capabilities: { resolveCapabilities: (request) => Promise.resolve(capabilitiesOf(originalOf(request))) },
  };
  let resolve: (services: [CoreStart, unknown, unknown]) => void;
  const services = new Promise<[CoreStart, unknown, unknown]>((done) => {
    resolve = done;
  });
  return {
    types,
    start,
    started: (plugins, own) => resolve([start, plugins, own]),
    setup: {
      http: { createRouter: () => createRouter(server, contextFor) },
      savedObjects: {
        registerType: (type) => {
          if (types.some(({ name }) => name === type.name)) {
            throw new Error(`Type '${type.name}' is already registered`);
          }
          types.push(type);
        },
      },
      capabilities: { registerProvider: () => undefined },
      getStartServices: () => services,
    },
  };
}
