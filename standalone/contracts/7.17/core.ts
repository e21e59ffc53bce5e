import type { Request } from '@hapi/hapi';
import type {
  CoreSetup,
  CoreStart,
  RequestHandlerContext,
  ScopedClusterClient,
} from '../../../typings/kibana-7.17/server';
import type { Platform } from '../contract';
import { type Base, BASE_PATH } from '../shared/base';
import { originalOf } from '../shared/request';
import { tagPolicy } from '../shared/route_policy';
import { createRouter } from '../shared/router';
import type { SavedObjectTypes } from '../shared/saved_object_types';
import { client7 } from './elasticsearch';

/** What plugins get at the cluster with: clients of version 7, whose answers hold the body. */
const scoped = ({ asUser, asInternal }: Base, request: Request): ScopedClusterClient => ({
  asCurrentUser: client7(asUser(request)),
  asInternalUser: client7(asInternal),
});

/** A plain object: 7.17 makes it before the handler runs. It says nothing of who calls; the security plugin does. */
const contextOf = (base: Base, request: Request): RequestHandlerContext => ({
  core: {
    elasticsearch: { client: scoped(base, request) },
    savedObjects: {
      client: base.savedObjects(),
      getClient: (options) => base.savedObjects(options?.includedHiddenTypes),
    },
  },
});

/** Core's contract for `start`; there is no `security` in it. */
export const coreStart = (base: Base): CoreStart => ({
  elasticsearch: {
    client: {
      asInternalUser: client7(base.asInternal),
      asScoped: (request) => scoped(base, originalOf(request)),
    },
  },
  savedObjects: {
    createInternalRepository: base.savedObjects,
    getScopedClient: (_, options) => base.savedObjects(options?.includedHiddenTypes),
  },
  capabilities: {
    resolveCapabilities: (request) => Promise.resolve(base.capabilitiesOf(originalOf(request))),
  },
});

/** Core's contract for `setup`. @param services what `getStartServices` resolves to */
export const coreSetup = (
  { server }: Platform,
  base: Base,
  types: SavedObjectTypes,
  services: Promise<[CoreStart, unknown, unknown]>,
): CoreSetup => ({
  http: {
    createRouter: () => createRouter(server, tagPolicy, (request) => contextOf(base, request)),
    basePath: BASE_PATH,
  },
  savedObjects: { registerType: types.registerType },
  capabilities: { registerProvider: () => undefined },
  getStartServices: () => services,
});
