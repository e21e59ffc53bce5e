import type { Generation } from '#standalone/contracts/contract';
import type { Bad, BadCore, BadPlugins } from './bad_plugin';

/** Where in Kibana's source a refusal stands: a file of 7.17, one of later generations, or one of 9 alone. */
export interface Source {
  readonly '7.17'?: string;
  readonly 'since 8'?: string;
  readonly '9'?: string;
}

/** One thing that Kibana refuses; generations without a source take it, and the rest of the plugin is as they like it. */
export interface Refusal {
  readonly what: string;
  readonly source: Source;
  readonly says: string | ((generation: Generation) => string);
  /** Other keys of the manifest. */
  readonly manifest?: object;
  /** What the plugin's initializer gives back, in place of a plugin. */
  readonly initialize?: () => unknown;
  readonly setup?: (core: BadCore, plugins: BadPlugins, generation: Generation) => void;
}

/** Where a refusal stands for one generation; `undefined` where that does not refuse the thing. */
export const sourceIn = ({ source }: Pick<Refusal, 'source'>, generation: Generation): string | undefined =>
  generation === '7.17'
    ? source['7.17']
    : (source['since 8'] ?? (generation === '9' ? source['9'] : undefined));

/** A refusal of every generation. */
export const always = (old: string, later: string): Source => ({ '7.17': old, 'since 8': later });
/** One that came after 7.17. */
export const since8 = (later: string): Source => ({ 'since 8': later });
/** One that 7.17 alone knows. */
export const only717 = (old: string): Source => ({ '7.17': old });

type Setup = NonNullable<Refusal['setup']>;

/** Registers features. */
export const registers =
  (...features: readonly Bad[]): Setup =>
  (_, plugins) =>
    features.forEach((feature) => plugins.features.registerKibanaFeature(feature));

/** Declares GET routes. */
export const declares =
  (...routes: readonly Bad[]): Setup =>
  ({ http }) => {
    const router = http.createRouter();
    routes.forEach((route) => router.get(route, () => undefined));
  };

/** Registers types of saved objects. */
export const keeps =
  (...types: readonly Bad[]): Setup =>
  ({ savedObjects }) =>
    types.forEach((type) => savedObjects.registerType(type));

/** Registers rule types. */
export const runs =
  (...types: readonly Bad[]): Setup =>
  (_, { alerting }) =>
    types.forEach((type) => alerting.registerType(type));
