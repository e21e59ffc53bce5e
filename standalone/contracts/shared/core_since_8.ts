import type { Request } from '@hapi/hapi';
import type { CoreStart, RequestHandlerContext } from '../../../typings/kibana-8.19/server';
import type { Platform } from '../contract';
import { type Base, BASE_PATH } from './base';
import { originalOf } from './request';
import type { RoutePolicy } from './route_policy';
import { createRouter } from './router';
import type { SavedObjectTypes } from './saved_object_types';

/** What plugins get at the cluster with: clients of version 8, whose answers are bodies. */
const scoped = ({ asUser, asInternal }: Base, request: Request) => ({
  asCurrentUser: asUser(request),
  asInternalUser: asInternal,
});

/** `core` is a promise since 8.1. */
const contextOf = (base: Base, request: Request): RequestHandlerContext => ({
  core: Promise.resolve({
    elasticsearch: { client: scoped(base, request) },
    savedObjects: {
      client: base.savedObjects(),
      getClient: (options) => base.savedObjects(options?.includedHiddenTypes),
    },
    security: { authc: { getCurrentUser: () => base.userOf(request) } },
  }),
});

/** Core's contract for `start`. */
export const coreStart = (base: Base): CoreStart => ({
  elasticsearch: {
    client: {
      asInternalUser: base.asInternal,
      asScoped: (request) => scoped(base, originalOf(request)),
    },
  },
  savedObjects: {
    createInternalRepository: base.savedObjects,
    getScopedClient: (_, options) => base.savedObjects(options?.includedHiddenTypes),
  },
  security: { authc: { getCurrentUser: (request) => base.userOf(originalOf(request)) } },
  capabilities: {
    resolveCapabilities: (request) => Promise.resolve(base.capabilitiesOf(originalOf(request))),
  },
});

/**
 * Core's contract for `setup`.
 * @param policyOf what the generation asks of routes
 * @param services what `getStartServices` resolves to
 */
export const coreSetup = (
  { server }: Platform,
  base: Base,
  types: SavedObjectTypes,
  policyOf: RoutePolicy,
  services: Promise<[CoreStart, unknown, unknown]>,
) => ({
  http: {
    createRouter: () => createRouter(server, policyOf, (request) => contextOf(base, request)),
    basePath: BASE_PATH,
  },
  savedObjects: { registerType: types.registerType },
  capabilities: { registerProvider: () => undefined },
  getStartServices: () => services,
});
