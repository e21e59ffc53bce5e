import type { FeaturesPluginSetup as Features717 } from '../../../typings/kibana-7.17/server';
import type { FeaturesPluginSetup as Features819 } from '../../../typings/kibana-8.19/server';
import { APP_ID } from '../app';
import type { Generation } from '../generation';
import { featuresOf } from './features';

/** Kibana's `features` plugin, of whichever generation: what a feature looks like differs. */
export type Features = Features717 | Features819;

/** Rules of Spoor's types stand under Spoor, or under Kibana's own rules. */
const CONSUMERS = [APP_ID, 'alerts'];

const is717 = (features: Features, generation: Generation): features is Features717 => generation === '7.17';

/**
 * Tells Kibana Spoor's features.
 * @param ruleTypes ids of the rule types that the features grant
 * @param attempt does what may fail without keeping the rest from working
 */
export function registerFeatures(
  features: Features,
  generation: Generation,
  ruleTypes: readonly string[],
  attempt: (feature: string, register: () => void) => void,
): void {
  const some = ruleTypes.length > 0;
  if (is717(features, generation)) {
    for (const feature of featuresOf(some ? ruleTypes : undefined)) {
      attempt(feature.name, () => features.registerKibanaFeature(feature));
    }
    return;
  }
  const granted = ruleTypes.map((ruleTypeId) => ({ ruleTypeId, consumers: CONSUMERS }));
  for (const feature of featuresOf(some ? granted : undefined)) {
    attempt(feature.name, () => features.registerKibanaFeature(feature));
  }
}
