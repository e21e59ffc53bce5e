import type { Access } from '#common/api/route';
import type { CoreStart, KibanaRequest, RequestHandlerContext } from '#kibana/server';
import { HIDDEN_TYPES, type SavedObjects } from '../saved_objects/saved_objects';
import type { Scope, User } from '../scope';
import { elasticsearchOf } from './elasticsearch';
import { FEATURE_ID, FLAGS } from './feature';
import { savedObjectsOf } from './saved_objects';
import { spaceOf, type Started } from './start';

const ACCESSES: readonly Access[] = ['spoor_read', 'spoor_write', 'spoor_secrets', 'spoor_admin'];

const userOf = async (start: CoreStart, request: KibanaRequest): Promise<User> => {
  const user = start.security.authc.getCurrentUser(request);
  const capabilities = await start.capabilities.resolveCapabilities(request, {
    capabilityPath: `${FEATURE_ID}.*`,
  });
  const flags = capabilities[FEATURE_ID] ?? {};
  return {
    // `null` where Kibana's security is off
    name: user?.username ?? 'anonymous',
    // an API key has its owner's name and no roles: what it may see must not be mixed up with another's
    id: user && user.roles.length === 0 ? request.id : JSON.stringify(user),
    access: ACCESSES.filter((access) => flags[FLAGS[access]] === true),
  };
};

/** Fires when the browser goes away before it has its answer. */
const signalOf = (request: KibanaRequest): AbortSignal => {
  const controller = new AbortController();
  const subscription = request.events.aborted$.subscribe(() => controller.abort());
  request.events.completed$.subscribe(() => subscription.unsubscribe());
  return controller.signal;
};

/** Gathers what belongs to each request. */
export function scopesOf(started: () => Promise<Started>) {
  let hidden: SavedObjects | undefined;
  return async (context: RequestHandlerContext, request: KibanaRequest): Promise<Scope> => {
    const [{ core: start, plugins }, { elasticsearch, savedObjects }] = await Promise.all([
      started(),
      context.core,
    ]);
    hidden ??= savedObjectsOf(start.savedObjects.createInternalRepository([...HIDDEN_TYPES]));
    const signal = signalOf(request);
    return {
      user: await userOf(start, request),
      space: spaceOf(plugins, request),
      elasticsearch: elasticsearchOf(elasticsearch.client.asCurrentUser, signal),
      cluster: elasticsearchOf(elasticsearch.client.asInternalUser, signal),
      saved: savedObjectsOf(savedObjects.client),
      hidden,
    };
  };
}
