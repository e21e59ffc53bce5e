import type { CoreSetup, PluginInitializerContext } from '#kibana/server';
import type { Route } from '../routes/route';
import type { AnyRuleType } from '../rules/any_rule_type';
import type { Log, Scope } from '../scope';
import type { Services } from '../services';
import type { MissingParts } from '../status/missing_parts';
import type { Host } from '../status/service';
import { registerRuleType, type Alerting } from './alerting/register';
import { registerFeatures, type Features } from './features/register';
import { generationOf } from './generation';
import { hiddenOnce } from './hidden';
import { noteMissing, type OptionalPlugins } from './optional_plugins';
import { registerRoutes } from './register';
import { savedObjectTypes } from './saved_object_types';
import { startedOf, type StartPlugins } from './start';

export type PluginContext = PluginInitializerContext;
export type SetupCore = CoreSetup<StartPlugins>;

export interface SetupPlugins extends OptionalPlugins {
  readonly features: Features;
  readonly alerting?: Alerting;
}

/** What the plugin runs in. */
export const hostOf = ({ env }: PluginContext): Pick<Host, 'host' | 'hostVersion'> => ({
  host: env.bundledHost === true ? 'bundled' : 'kibana',
  hostVersion: env.packageInfo.version,
});

/** What Spoor adds to Kibana. */
export interface Additions {
  readonly routes: readonly Route[];
  readonly ruleTypes: readonly AnyRuleType[];
  readonly services: (scope: Scope) => Services;
  readonly missing: MissingParts;
  readonly log: Log;
}

/** Tells Kibana everything that Spoor adds to it. What Kibana refuses is noted as missing; the rest stands. */
export function registerPlugin(
  context: PluginContext,
  core: SetupCore,
  plugins: SetupPlugins,
  { routes, ruleTypes, services, missing, log }: Additions,
): void {
  const generation = generationOf(context.env.packageInfo.version);
  const { alerting } = plugins;
  const started = startedOf(core);
  const hidden = hiddenOnce();
  if (hostOf(context).host === 'kibana') noteMissing(plugins, missing);
  registerFeatures(
    plugins.features,
    generation,
    alerting ? ruleTypes.map(({ id }) => id) : [],
    (name, register) => missing.attempt(`Feature “${name}”`, register),
  );
  for (const type of savedObjectTypes) {
    missing.attempt(`Saved objects ${type.name}`, () => core.savedObjects.registerType(type));
  }
  missing.attempt('Routes', () =>
    registerRoutes(core.http.createRouter(), routes, {
      ...{ started, services, hidden, log },
      attempt: (part, register) => missing.attempt(part, register),
    }),
  );
  if (alerting === undefined) return;
  const runner = { started, services, hidden, basePath: core.http.basePath, log };
  for (const type of ruleTypes) {
    missing.attempt(`Rule type “${type.name}”`, () => registerRuleType(alerting, generation, type, runner));
  }
}
