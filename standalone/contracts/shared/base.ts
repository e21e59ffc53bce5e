import type { Client } from '@elastic/elasticsearch';
import type { Request } from '@hapi/hapi';
import type {
  AuthenticatedUser,
  BasePath,
  Capabilities,
  SavedObjectsClientContract,
} from '../../../typings/kibana-8.19/server';
import { identityOf } from '../../http/authentication';
import { createClient } from '../../saved_objects/client';
import type { Platform } from '../contract';
import type { Features } from './features';
import type { SavedObjectTypes } from './saved_object_types';

/** The host stands at the root of its address, and does not know under which name people reach it. */
export const BASE_PATH: BasePath = { serverBasePath: '' };

/** What core's contracts are made of in every generation. */
export interface Base {
  /** Runs with the credentials of who asks. */
  readonly asUser: (request: Request) => Client;
  /** Runs with the engine's own credentials. */
  readonly asInternal: Client;
  readonly savedObjects: (includedHiddenTypes?: readonly string[]) => SavedObjectsClientContract;
  /** `null` where Elasticsearch's security is off, as Kibana has it. */
  readonly userOf: (request: Request) => AuthenticatedUser | null;
  readonly capabilitiesOf: (request: Request) => Capabilities;
}

/** Gathers what belongs to the host, over what the plugin registered. */
export const createBase = ({ clients }: Platform, features: Features, types: SavedObjectTypes): Base => ({
  asUser: (request) => clients.as(identityOf(request).authorization),
  asInternal: clients.engine,
  savedObjects: (included) => createClient(clients.engine, types.seen(included)),
  userOf: (request) => {
    const { authorization, name, roles, fullName } = identityOf(request);
    return authorization === undefined ? null : { username: name, roles, full_name: fullName };
  },
  capabilitiesOf: (request) => ({
    navLinks: {},
    catalogue: {},
    management: {},
    ...features.flagsOf(identityOf(request).access),
  }),
});
