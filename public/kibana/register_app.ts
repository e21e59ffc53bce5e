import { from } from 'rxjs';
import type { CoreSetup, PluginInitializerContext } from '#kibana/public';
import { deepLinksFor } from './deep_links';
import { mountApp } from './mount_app';

/** What Spoor uses of what Kibana gives to a plugin's `setup`. */
export type Core = Pick<CoreSetup, 'application' | 'getStartServices'>;

/** What Spoor uses of what Kibana gives to a plugin's initializer. */
export type Context = Pick<PluginInitializerContext, 'env'>;

/** Kibana's own category of that name and place. */
const SECURITY = { id: 'securitySolution', label: 'Security', order: 4000 };

/** Without operators: the rxjs of Kibana 7.17 keeps them elsewhere than later ones do. */
async function updateOf(core: Core) {
  const [start] = await core.getStartServices();
  return () => ({ deepLinks: deepLinksFor(start.application.capabilities) });
}

/** Puts Spoor into the host's navigation. */
export function registerApp(core: Core): void {
  core.application.register({
    id: 'spoor',
    title: 'Spoor',
    category: SECURITY,
    euiIconType: 'inspect',
    deepLinks: deepLinksFor({}),
    updater$: from(updateOf(core)),
    mount: async (params) => {
      const [start] = await core.getStartServices();
      return mountApp(start, params);
    },
  });
}
