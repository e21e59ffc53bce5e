import type {
  AlertingPluginSetup,
  CoreSetup,
  FeaturesPluginSetup,
} from '../../../typings/kibana-8.19/server';
import { contractSince8, type HostSetup } from '../shared/contract_since_8';
import { featureRules } from './features';
import { routePolicy } from './route_policy';

interface Setup {
  readonly core: CoreSetup;
  readonly features: FeaturesPluginSetup;
  readonly alerting: AlertingPluginSetup;
}

/** Kibana 8.19: authorization by `security.authz` or by tags. */
export const contract = contractSince8({
  generation: '8.19',
  // The last patch of 8.19 that Spoor was written against.
  kibanaVersion: '8.19.21',
  manifestKeys: ['runtimePluginDependencies'],
  featureRules,
  routePolicy,
  executorOptions: () => ({}),
  typed: (setup: HostSetup): Setup => setup,
});
