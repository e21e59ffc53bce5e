import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contracts } from './contracts';
import { type Connection, connect } from './elasticsearch/clients';
import { addPage } from './http/page';
import { ElasticsearchDirectory } from './http/identity';
import { createServer } from './http/server';
import type { Log } from './log';
import { explainListening } from './listening';
import { loadPlugin, type LoadedPlugin } from './plugin/load';
import { codeOf, messageOf, Problem } from './problem';
import { prepareRules } from './rules/prepare_rules';
import type { Settings } from './settings/settings';

export interface HostOptions {
  readonly settings: Pick<Settings, 'host' | 'port' | 'tls' | 'behindProxy' | 'contract'>;
  readonly connection: Connection;
  /** Seals session cookies. */
  readonly sessionKey: string;
  readonly plugin: LoadedPlugin;
  /** Folder that holds `page`, a folder of libraries for each generation, and `assets`. */
  readonly pages: string;
  readonly log: Log;
}

export interface Host {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** @throws Problem when the folder holds no plugin that this generation of Kibana would load */
export const loadPluginFor = (contract: Settings['contract'], folder: string): LoadedPlugin =>
  loadPlugin(folder, contracts[contract]);

/** How long requests in flight may take when the host stops. */
const STOP_MILLISECONDS = 5_000;

function readPem(path: string, flag: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Problem(`${flag} names ${path}, which cannot be read (${codeOf(error)}); give a PEM file.`);
  }
}

function tlsOf({ tls }: HostOptions['settings']) {
  return tls && { cert: readPem(tls.cert, '--tls-cert'), key: readPem(tls.key, '--tls-key') };
}

/** The bundled host's status bar. @param generation of the contract: it is no Kibana of some patch release */
const statusOf = (identityName: string, isOpen: boolean, generation: string) =>
  isOpen
    ? `bundled host · speaks Kibana ${generation} · Elasticsearch has its security off: everybody on this machine is administrator`
    : `bundled host · speaks Kibana ${generation} · signed in as ${identityName}`;

/**
 * Starts the host on an Elasticsearch that answers.
 * @throws Problem when something that a person can mend is in the way
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const { settings, connection, sessionKey, plugin, pages, log } = options;
  const contract = contracts[settings.contract];
  const pageFolder = join(pages, 'page');
  const librariesFolder = join(pages, contract.generation);
  for (const file of [join(pageFolder, 'page.js'), join(librariesFolder, 'shared_deps.js')]) {
    if (!existsSync(file)) {
      throw new Problem(
        `The page is not built (${file}); run \`npm run build -- --contract ${contract.generation}\`.`,
      );
    }
  }
  const clients = connect(connection);
  const isOpen = connection.engine.type === 'none';
  const tls = tlsOf(settings);
  const server = await createServer({
    directory: new ElasticsearchDirectory(clients),
    host: settings.host,
    port: settings.port,
    tls,
    sessionKey,
    isSecure: tls !== undefined || settings.behindProxy,
    isOpen,
    behindProxy: settings.behindProxy,
    log,
  });
  try {
    const running = await contract.run({ server, clients, log, plugin });
    const { ruleTypes, savedObjects } = running;
    const { generation } = contract;
    const rules = await prepareRules({ server, clients, ruleTypes, savedObjects, generation, log });
    addPage(server, {
      pageFolder,
      librariesFolder,
      assetsFolder: join(pages, 'assets'),
      plugin: {
        id: plugin.manifest.id,
        version: plugin.manifest.version,
        publicFolder: join(plugin.folder, 'target', 'public'),
        dependencies: [
          ...(plugin.manifest.requiredPlugins ?? []),
          ...(plugin.manifest.optionalPlugins ?? []),
        ],
      },
      metadataFor: ({ name, access }) => ({
        generation: contract.generation,
        version: contract.kibanaVersion,
        user: { name, isAnonymous: isOpen },
        capabilities: running.capabilitiesOf(access),
        status: statusOf(name, isOpen, contract.generation),
      }),
    });
    await server.start();
    rules.start();
    return {
      url: server.info.uri,
      stop: async () => {
        await server.stop({ timeout: STOP_MILLISECONDS });
        await rules.stop();
        await running.stop();
        await clients.close();
      },
    };
  } catch (error) {
    await clients.close();
    log.error({ reason: messageOf(error) }, 'the host could not start');
    throw explainListening(error, settings);
  }
}
