import type { AlertingPluginSetup, CoreSetup, FeaturesPluginSetup } from '../../../typings/kibana-9/server';
import { contractSince8, type HostSetup } from '../shared/contract_since_8';
import { featureRules } from './features';
import { routePolicy } from './route_policy';

interface Setup {
  readonly core: CoreSetup;
  readonly features: FeaturesPluginSetup;
  readonly alerting: AlertingPluginSetup;
}

/** Kibana 9.1 and later: every route must say who may call it, and internal ones are closed to scripts. */
export const contract = contractSince8({
  generation: '9',
  // The newest patch of 9 whose source Spoor's facts were read in.
  kibanaVersion: '9.4.4',
  manifestKeys: ['runtimePluginDependencies'],
  featureRules,
  routePolicy,
  executorOptions: ({ ruleTaskTimeout }) => ({ ruleExecutionTimeout: ruleTaskTimeout }),
  typed: (setup: HostSetup): Setup => setup,
});
