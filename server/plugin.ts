import { join } from 'node:path';
import { Sources } from './events/sources';
import { readPack } from './hunts/pack';
import { installedVersion, pluginFolder } from './installation';
import {
  hostOf,
  registerPlugin,
  type PluginContext,
  type SetupCore,
  type SetupPlugins,
} from './kibana/lifecycle';
import { Kept } from './kept';
import { allRoutes } from './routes';
import { ruleTypes } from './rules';
import { Seals } from './secrets/seal';
import { servicesOf, type Stock } from './services';
import { MissingParts } from './status/missing_parts';

/** Spoor on the server. Setting up asks nothing of Elasticsearch, so that one that is down keeps no Kibana from starting. */
export class SpoorPlugin {
  constructor(private readonly context: PluginContext) {}

  setup(core: SetupCore, plugins: SetupPlugins) {
    const log = this.context.logger.get();
    const pack = readPack(join(pluginFolder, 'rules'));
    for (const { file, line, reason } of pack.broken) log.warn(`Hunt ${file}:${line} is left out. ${reason}`);
    const missing = new MissingParts(log);
    const stock: Stock = {
      host: { version: installedVersion(pluginFolder), ...hostOf(this.context), missing },
      pack,
      sources: new Sources(Date.now),
      seals: new Seals(),
      settings: new Kept(Date.now),
      networks: new Kept(Date.now),
      now: () => new Date(),
      log,
    };
    registerPlugin(this.context, core, plugins, {
      routes: allRoutes,
      ruleTypes,
      services: (scope) => servicesOf(stock, scope),
      missing,
      log,
    });
    log.info(`Spoor ${stock.host.version} with ${pack.hunts.length} hunts.`);
    return {};
  }

  start() {
    return {};
  }

  stop() {}
}
