import { features } from './features';
import { plugins } from './plugins';
import type { Refusal } from './refusal';
import { routes } from './routes';
import { ruleTypes } from './rule_types';
import { savedObjects } from './saved_objects';

/** What keeps Kibana from starting with a plugin, and the bundled host as well. */
export const refusals: readonly Refusal[] = [
  ...plugins,
  ...routes,
  ...features,
  ...savedObjects,
  ...ruleTypes,
];
