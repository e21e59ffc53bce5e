import type { KibanaRequest, RequestHandlerContext } from '#kibana/server';
import type { Scope, User } from '../scope';
import { elasticsearchOf } from './elasticsearch';
import { accessOf, RIGHTS_PATHS } from './features/rights';
import type { Hidden } from './hidden';
import { savedObjectsOf } from './saved_objects';
import { spaceOf, type Started } from './start';

const userOf = async ({ core, plugins }: Started, request: KibanaRequest): Promise<User> => {
  const user = (core.security ?? plugins.security)?.authc.getCurrentUser(request);
  const capabilities = await core.capabilities.resolveCapabilities(request, { capabilityPath: RIGHTS_PATHS });
  return {
    // `null` where Kibana's security is off
    name: user?.username ?? 'anonymous',
    // an API key has its owner's name and no roles: what it may see must not be mixed up with another's
    id: user && user.roles.length === 0 ? request.id : JSON.stringify(user ?? null),
    access: accessOf(capabilities),
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
export const scopesOf =
  (started: () => Promise<Started>, hidden: Hidden) =>
  async (context: RequestHandlerContext, request: KibanaRequest): Promise<Scope> => {
    const [kibana, { elasticsearch, savedObjects }] = await Promise.all([started(), context.core]);
    const signal = signalOf(request);
    return {
      user: await userOf(kibana, request),
      space: spaceOf(kibana.plugins, request),
      elasticsearch: elasticsearchOf(elasticsearch.client.asCurrentUser, signal),
      cluster: elasticsearchOf(elasticsearch.client.asInternalUser, signal),
      saved: savedObjectsOf(savedObjects.client),
      hidden: hidden(kibana),
    };
  };
