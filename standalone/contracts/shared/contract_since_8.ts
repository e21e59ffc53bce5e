import type { CoreStart } from '../../../typings/kibana-8.19/server';
import type { Contract } from '../contract';
import type { Declaration } from './alerting/declaration';
import { readSince8 } from './alerting/declaration_since_8';
import { createRuleTypes } from './alerting/rule_types';
import { runSince8 } from './alerting/run_since_8';
import { createBase } from './base';
import { coreSetup, coreStart } from './core_since_8';
import { defer } from '../../deferred';
import { createFeatures, type FeatureRules } from './features';
import { loggerOf } from './logger';
import { otherPlugins, PROVIDED } from './other_plugins';
import type { RoutePolicy } from './route_policy';
import { runPlugin } from './run_plugin';
import { migrateSince8, registerSince8 } from './saved_object_rules';
import { createSavedObjectTypes } from './saved_object_types';

/** What the host gives to a plugin's `setup`, before a generation's typings have judged it. */
export interface HostSetup {
  readonly core: ReturnType<typeof coreSetup>;
  readonly features: { readonly registerKibanaFeature: (feature: unknown) => void };
  readonly alerting: { readonly registerType: (type: unknown) => void };
}

/** What tells a generation since 8 from its neighbours. */
export interface Differences extends Pick<Contract, 'generation' | 'kibanaVersion' | 'manifestKeys'> {
  readonly featureRules: FeatureRules;
  readonly routePolicy: RoutePolicy;
  /** Arguments of executors that only this generation has. */
  readonly executorOptions: (type: Declaration) => object;
  /** Gives back what it is given, typed as the generation's: what the host lacks does not compile. */
  readonly typed: (setup: HostSetup) => Readonly<Record<keyof HostSetup, unknown>>;
}

/** A contract with client 8, `core` as a promise in handlers and rules that report alerts by factory or client. */
export const contractSince8 = (of: Differences): Contract => ({
  generation: of.generation,
  kibanaVersion: of.kibanaVersion,
  manifestKeys: of.manifestKeys,
  provides: PROVIDED,
  run: (platform) => {
    const features = createFeatures(of.featureRules);
    const savedObjectTypes = createSavedObjectTypes(registerSince8, migrateSince8(of.kibanaVersion));
    const ruleTypes = createRuleTypes(
      runSince8((id) => loggerOf(platform.log, `plugins.alerting.${id}`), of.executorOptions),
    );
    const base = createBase(platform, features, savedObjectTypes);
    const services = defer<[CoreStart, unknown, unknown]>();
    const start = coreStart(base);
    const others = otherPlugins(base);
    const { core, ...plugins } = of.typed({
      core: coreSetup(platform, base, savedObjectTypes, of.routePolicy, services.promise),
      features: { registerKibanaFeature: features.register },
      alerting: { registerType: (type) => ruleTypes.register(readSince8(type)) },
    });
    return runPlugin(platform, of.kibanaVersion, {
      core: { setup: core, start },
      plugins: { setup: { ...others.setup, ...plugins }, start: others.start },
      features,
      savedObjectTypes,
      ruleTypes,
      started: (startPlugins, own) => services.resolve([start, startPlugins, own]),
      settled: () => Promise.resolve(),
    });
  },
});
