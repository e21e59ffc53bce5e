import type { PluginInitializerContext } from '../../../typings/kibana-8.19/server';
import { createClient } from '../../saved_objects/client';
import { CONNECTOR_OBJECT } from '../../actions/connectors';
import { RULE_OBJECT } from '../../rules/stored_rule';
import { leftoverTypes } from '../../saved_objects/leftovers';
import { prepareStorage } from '../../saved_objects/storage';
import type { Platform, RunningPlugin } from '../contract';
import type { RuleTypes } from './alerting/rule_types';
import type { Features } from './features';
import { loggerOf } from './logger';
import type { SavedObjectTypes } from './saved_object_types';

/** A plugin's instance, whatever its generation: the contracts that it is given are typed where they are made. */
interface Instance {
  setup(core: unknown, plugins: unknown): unknown;
  start(core: unknown, plugins: unknown): unknown;
  stop?(): unknown;
}

/** What a generation makes for a plugin, and what the plugin registers with it. */
export interface Workshop {
  readonly core: { readonly setup: unknown; readonly start: unknown };
  /** Contracts of other plugins, by id. */
  readonly plugins: {
    readonly setup: Readonly<Record<string, unknown>>;
    readonly start: Readonly<Record<string, unknown>>;
  };
  readonly features: Features;
  readonly savedObjectTypes: SavedObjectTypes;
  readonly ruleTypes: RuleTypes;
  /** Lets `getStartServices` resolve. */
  readonly started: (plugins: unknown, own: unknown) => void;
  /** What a plugin registered without waiting for it. */
  readonly settled: () => Promise<void>;
}

const has = (value: object, name: string) => typeof Reflect.get(value, name) === 'function';

/** @throws Error with Kibana's words where a plugin's initializer gave back no plugin */
function assertInstance(id: string, value: unknown): asserts value is Instance {
  if (typeof value !== 'object' || value === null) {
    throw new Error(
      `Initializer for plugin "${id}" is expected to return plugin instance, but returned "${value === null ? 'null' : typeof value}".`,
    );
  }
  if (!has(value, 'setup')) {
    throw new Error(`Instance of plugin "${id}" does not define "setup" function.`);
  }
  if (!has(value, 'start')) {
    throw new Error(`Instance of plugin "${id}" does not define "start" function.`);
  }
}

const contextOf = ({ log, plugin }: Platform, kibanaVersion: string): PluginInitializerContext => ({
  opaqueId: Symbol(plugin.manifest.id),
  env: { mode: { dev: false, prod: true }, packageInfo: { version: kibanaVersion }, bundledHost: true },
  logger: { get: (...context) => loggerOf(log, ['plugins', plugin.manifest.id, ...context].join('.')) },
  config: {
    // in the words of Kibana's config service
    get: () => {
      throw new Error(`No validation schema has been defined for [${plugin.manifest.id}]`);
    },
  },
});

/** Kibana gives a plugin the contracts of those that its manifest names, and no others. */
function named<T>({ plugin }: Platform, all: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const { requiredPlugins = [], optionalPlugins = [] } = plugin.manifest;
  const names = [...requiredPlugins, ...optionalPlugins];
  return Object.fromEntries(Object.entries(all).filter(([id]) => names.includes(id)));
}

/** Kibana 7.17 says so at each start, and later ones when they are upgraded, which they then refuse. */
async function tellOfLeftovers({ clients, log }: Platform, { all }: SavedObjectTypes) {
  const known = [...all, RULE_OBJECT, CONNECTOR_OBJECT].map(({ name }) => name);
  const left = await leftoverTypes(clients.engine, known);
  if (left.length > 0) {
    log.warn(
      { context: 'savedobjects-service', types: left },
      'Upgrades will fail for 8.0+ because documents were found for unknown saved object types. To ensure that upgrades ' +
        'will succeed in the future, either re-enable plugins or delete these documents.',
    );
  }
}

/** Takes a plugin through Kibana's lifecycle. @throws Error with Kibana's words for what Kibana refuses */
export async function runPlugin(
  platform: Platform,
  kibanaVersion: string,
  { core, plugins, features, savedObjectTypes, ruleTypes, started, settled }: Workshop,
): Promise<RunningPlugin> {
  const instance = await platform.plugin.initialize(contextOf(platform, kibanaVersion));
  assertInstance(platform.plugin.manifest.id, instance);
  instance.setup(core.setup, named(platform, plugins.setup));
  await settled();
  savedObjectTypes.assertMigrations();
  await prepareStorage(platform.clients.engine, savedObjectTypes.all);
  await tellOfLeftovers(platform, savedObjectTypes);
  const startPlugins = named(platform, plugins.start);
  started(startPlugins, await instance.start(core.start, startPlugins));
  return {
    capabilitiesOf: features.flagsOf,
    ruleTypes: ruleTypes.all,
    savedObjects: createClient(platform.clients.engine, savedObjectTypes.seen()),
    stop: async () => {
      await instance.stop?.();
    },
  };
}
