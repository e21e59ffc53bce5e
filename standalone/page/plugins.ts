import type { Metadata } from './metadata';

/** A plugin takes the contracts of its own generation, which only that generation's types know. */
interface AnyPlugin {
  setup(core: object, plugins: object): unknown;
  start(core: object, plugins: object): unknown;
}
type AnyInitializer = (context: object) => AnyPlugin;

/** Contracts of other plugins that the host stands in for, by plugin id. */
type Contracts = Readonly<Record<string, unknown>>;

const isPluginModule = (value: unknown): value is { readonly plugin: AnyInitializer } =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'plugin') === 'function';

/** @throws Error with Kibana's words when a bundle is not a plugin's */
function initialize(id: string, version: string): AnyPlugin {
  const found: unknown = globalThis.__kbnBundles__.get(`plugin/${id}/public`);
  if (!isPluginModule(found)) {
    throw new Error(`Definition of plugin "${id}" should be a function (plugin/${id}/public).`);
  }
  return found.plugin({
    opaqueId: Symbol(id),
    env: { packageInfo: { version } },
    config: { get: () => ({}) },
  });
}

/** A plugin gets what its manifest names and nothing else, as in Kibana. */
const named = (contracts: Contracts, dependencies: readonly string[]): Contracts =>
  Object.fromEntries(Object.entries(contracts).filter(([id]) => dependencies.includes(id)));

/** One side of a plugin's life: core's contract, and those of other plugins. */
interface Side {
  readonly core: object;
  readonly plugins: Contracts;
}

/** Runs `setup` of every plugin, then `start` of every one. */
export function runPlugins({ plugins, version }: Metadata, setup: Side, start: Side): void {
  const running = plugins.map(({ id, dependencies }) => ({ plugin: initialize(id, version), dependencies }));
  for (const { plugin, dependencies } of running) {
    plugin.setup(setup.core, named(setup.plugins, dependencies));
  }
  for (const { plugin, dependencies } of running) {
    plugin.start(start.core, named(start.plugins, dependencies));
  }
}
