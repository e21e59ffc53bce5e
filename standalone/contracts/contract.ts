import type { Server } from '@hapi/hapi';
import type { Clients } from '../elasticsearch/clients';
import type { Log } from '../log';
import type { LoadedPlugin } from '../plugin/load';

/** What the host gives to a contract generation to build Kibana's contracts from. */
export interface Platform {
  readonly server: Server;
  readonly clients: Clients;
  readonly log: Log;
  readonly plugin: LoadedPlugin;
}

/** A plugin that runs. */
interface RunningPlugin {
  /** What the page's plugin may ask of the user's rights, by feature: `{spoor: {write: true}}`. */
  readonly capabilitiesOf: (
    access: readonly string[],
  ) => Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  readonly stop: () => Promise<void>;
}

/**
 * One generation of Kibana's plugin contract. Everything that differs between generations stands behind this, in one
 * folder each, page included; a new generation is a new folder and a line in `contracts/index.ts`.
 */
export interface Contract {
  /** Folder of its page below the public assets. */
  readonly generation: string;
  /** What plugins read as Kibana's version. */
  readonly kibanaVersion: string;
  /** Runs the plugin's `setup` and `start`, and adds its routes to the server. */
  readonly run: (platform: Platform) => Promise<RunningPlugin>;
}
