import * as t from 'io-ts';
import type { CoreSetup, FeaturesPluginSetup, PluginInitializerContext } from '#kibana/server';
import type { Route } from '../routes/route';
import type { Log, Scope } from '../scope';
import type { Services } from '../services';
import type { Host } from '../status/service';
import { feature } from './feature';
import { registerRoutes } from './register';
import { savedObjectTypes } from './saved_object_types';
import { startedOf, type StartPlugins } from './start';

export type PluginContext = PluginInitializerContext;
export type SetupCore = CoreSetup<StartPlugins>;

export interface SetupPlugins {
  readonly features: FeaturesPluginSetup;
}

/** The bundled host says so in the plugin's configuration; Kibana gives a plugin without a schema none. */
const bundledConfig = t.type({ host: t.literal('bundled') });

/** What the plugin runs in. */
export const hostOf = ({ env, config }: PluginContext): Pick<Host, 'host' | 'hostVersion'> => ({
  host: bundledConfig.is(config.get()) ? 'bundled' : 'kibana',
  hostVersion: env.packageInfo.version,
});

/** Tells Kibana everything that Spoor adds to it: the feature for roles, the kinds of saved objects, the routes. */
export function registerPlugin(
  core: SetupCore,
  plugins: SetupPlugins,
  routes: readonly Route[],
  services: (scope: Scope) => Services,
  log: Log,
): void {
  plugins.features.registerKibanaFeature(feature);
  savedObjectTypes.forEach(core.savedObjects.registerType);
  registerRoutes(core.http.createRouter(), routes, startedOf(core), services, log);
}
