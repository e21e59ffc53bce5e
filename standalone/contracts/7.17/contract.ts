import type {
  AlertingPluginSetup,
  CoreStart,
  FeaturesPluginSetup,
} from '../../../typings/kibana-7.17/server';
import type { Contract } from '../contract';
import { createRuleTypes } from '../shared/alerting/rule_types';
import { createBase } from '../shared/base';
import { defer } from '../../deferred';
import { createFeatures } from '../shared/features';
import { otherPlugins, PROVIDED } from '../shared/other_plugins';
import { runPlugin } from '../shared/run_plugin';
import { assertManagement, assertMigrations } from '../shared/saved_object_rules';
import { createSavedObjectTypes } from '../shared/saved_object_types';
import { register717, run717 } from './alerting';
import { coreSetup, coreStart } from './core';
import { featureRules } from './features';

/** The version that Spoor was run in. */
const KIBANA_VERSION = '7.17.6';

/** Kibana 7.17: client 7, `core` as a plain object in handlers, authorization by tags. */
export const contract: Contract = {
  generation: '7.17',
  kibanaVersion: KIBANA_VERSION,
  manifestKeys: [],
  provides: PROVIDED,
  run: (platform) => {
    const features = createFeatures(featureRules);
    const savedObjectTypes = createSavedObjectTypes(assertManagement, assertMigrations(KIBANA_VERSION));
    const ruleTypes = createRuleTypes(run717);
    const { registerType, settled } = register717(ruleTypes);
    const base = createBase(platform, features, savedObjectTypes);
    const services = defer<[CoreStart, unknown, unknown]>();
    const start = coreStart(base);
    const others = otherPlugins(base);
    const ownFeatures: FeaturesPluginSetup = { registerKibanaFeature: features.register };
    const alerting: AlertingPluginSetup = { registerType };
    return runPlugin(platform, KIBANA_VERSION, {
      core: { setup: coreSetup(platform, base, savedObjectTypes, services.promise), start },
      plugins: {
        setup: { ...others.setup, features: ownFeatures, alerting },
        start: others.start,
      },
      features,
      savedObjectTypes,
      ruleTypes,
      started: (plugins, own) => services.resolve([start, plugins, own]),
      settled,
    });
  },
};
