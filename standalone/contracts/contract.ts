import type { Server } from '@hapi/hapi';
import type { SavedObjectsClientContract } from '../../typings/kibana-8.19/server';
import type { Clients } from '../elasticsearch/clients';
import type { Log } from '../log';
import type { LoadedPlugin } from '../plugin/load';
import type { RuleType } from '../rules/rule_type';

/** Generations of Kibana's plugin contract that the host can speak. */
export const GENERATIONS = ['7.17', '8.19', '9'] as const;
export type Generation = (typeof GENERATIONS)[number];

/** What the host gives to a contract generation to build Kibana's contracts from. */
export interface Platform {
  readonly server: Server;
  readonly clients: Clients;
  readonly log: Log;
  readonly plugin: LoadedPlugin;
}

/** A plugin that runs. */
export interface RunningPlugin {
  /** What the page's plugin may ask of the user's rights, by feature: `{spoor: {write: true}}`. */
  readonly capabilitiesOf: (
    access: readonly string[],
  ) => Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  /** Kinds of rules that the plugin registered. */
  readonly ruleTypes: readonly RuleType[];
  /** The plugin's saved objects but for hidden types, with the engine's credentials: what rules see. */
  readonly savedObjects: SavedObjectsClientContract;
  readonly stop: () => Promise<void>;
}

/**
 * One generation of Kibana's plugin contract. What differs between generations stands behind this, in one folder each;
 * what they share in `shared/`. A new generation is a new folder and a line in `contracts/index.ts`.
 */
export interface Contract {
  /** Folder of its page below the public assets. */
  readonly generation: Generation;
  /** What plugins read as Kibana's version. */
  readonly kibanaVersion: string;
  /** Keys of a manifest that only this generation and later ones know. */
  readonly manifestKeys: readonly string[];
  /** Ids of the plugins that the host stands in for. */
  readonly provides: readonly string[];
  /** Runs the plugin's `setup` and `start`, and adds its routes to the server. */
  readonly run: (platform: Platform) => Promise<RunningPlugin>;
}
