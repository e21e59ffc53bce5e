import type { SecurityPluginStart, SpacesPluginStart } from '../../../typings/kibana-8.19/server';
import type { Base } from './base';
import { originalOf } from './request';

/** Ids of the plugins that the host stands in for. */
export const PROVIDED: readonly string[] = [
  ...['actions', 'alerting', 'encryptedSavedObjects', 'features', 'security', 'spaces'],
];

/** The host has one space. */
const SPACE = 'default';

/** Contracts of plugins that are the same in every generation, as far as Spoor uses them. */
export function otherPlugins({ userOf }: Base) {
  const spaces: SpacesPluginStart = { spacesService: { getSpaceId: () => SPACE } };
  const security: SecurityPluginStart = {
    authc: { getCurrentUser: (request) => userOf(originalOf(request)) },
  };
  return {
    // Rules and connectors of the host hold no keys of people, so that there is nothing to encrypt.
    setup: { spaces, security: {}, actions: {}, encryptedSavedObjects: { canEncrypt: true } },
    start: { spaces, security, actions: {}, alerting: {}, encryptedSavedObjects: {} },
  };
}
