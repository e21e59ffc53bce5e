import { prepareStorage } from '../../saved_objects/storage';
import type { Plugin, PluginInitializerContext } from '../../../typings/kibana-8.19/server';
import type { Contract, Platform } from '../contract';
import { createCore, loggerOf } from './core';
import { createFeatures } from './features';

/** The last patch of 8.19 that Spoor was written against. */
const KIBANA_VERSION = '8.19.21';

type AnyPlugin = Plugin<unknown, unknown, unknown, unknown>;

const isPlugin = (value: unknown): value is AnyPlugin =>
  typeof value === 'object' &&
  value !== null &&
  ['setup', 'start'].every((name) => typeof Reflect.get(value, name) === 'function');

const initializerContext = ({ log, plugin }: Platform): PluginInitializerContext => ({
  opaqueId: Symbol(plugin.manifest.id),
  env: { mode: { dev: false, prod: true }, packageInfo: { version: KIBANA_VERSION } },
  logger: { get: (...context) => loggerOf(log, ['plugins', plugin.manifest.id, ...context].join('.')) },
  config: { get: () => ({ host: 'bundled' }) },
});

/** Kibana 8.19: client 8, `core` as a promise in handlers, authorization by `security.authz`. */
export const contract: Contract = {
  generation: '8.19',
  kibanaVersion: KIBANA_VERSION,
  run: async (platform) => {
    const instance = await platform.plugin.initialize(initializerContext(platform));
    if (!isPlugin(instance)) {
      throw new Error(
        `Initializer for plugin "${platform.plugin.manifest.id}" is expected to return an object with "setup" and "start".`,
      );
    }
    const features = createFeatures();
    const core = createCore(platform, features);
    instance.setup(core.setup, { features: features.setup });
    await prepareStorage(platform.clients.engine, core.types);
    core.started({}, await instance.start(core.start, {}));
    return {
      capabilitiesOf: features.flagsOf,
      stop: async () => {
        await instance.stop?.();
      },
    };
  },
};
