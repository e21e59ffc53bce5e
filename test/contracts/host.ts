import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Generation } from '#standalone/contracts/contract';
import { loadPluginFor, startHost } from '#standalone/host';
import { silent } from '#standalone/log';
import type { LoadedPlugin } from '#standalone/plugin/load';
import { elasticsearch } from '#test/support/elasticsearch';

/** A manifest that every generation takes. */
const MANIFEST = {
  ...{ id: 'probe', version: '1.0.0', kibanaVersion: 'kibana', owner: { name: 'test' } },
  ...{ server: true, ui: true, requiredPlugins: ['features'], optionalPlugins: ['alerting', 'security'] },
};

/** A plugin of a test's own: what it says of itself, and what makes it. */
export interface TestPlugin {
  /** Keys of the manifest that are other than usual. */
  readonly manifest?: object;
  readonly initialize: LoadedPlugin['initialize'];
}

/** A host with a plugin of a test's own in place of Spoor. */
export interface PluginHost {
  readonly url: string;
  /** Headers of an administrator. */
  readonly admin: Readonly<Record<string, string>>;
  /** Passwords by user; none where Elasticsearch's security is off. */
  readonly credentials?: Awaited<ReturnType<typeof elasticsearch>>['credentials'];
  readonly stop: () => Promise<void>;
}

/**
 * Starts the host with a plugin, which is found by its manifest as any other is.
 * @param contract the generation of Kibana that it speaks as
 */
export async function startWith(
  { manifest, initialize }: TestPlugin,
  contract: Generation,
): Promise<PluginHost> {
  const { url, username, password, headers, credentials } = await elasticsearch();
  const folder = mkdtempSync(join(tmpdir(), 'spoor-probe-'));
  const plugin = join(folder, 'plugin');
  const files: Readonly<Record<string, string>> = {
    'page/page.js': '',
    [`${contract}/shared_deps.js`]: '',
    'assets/boot.js': '',
    'plugin/target/public/probe.plugin.js': '',
    'plugin/kibana.json': JSON.stringify({ ...MANIFEST, ...manifest }),
    'plugin/server/index.js': 'exports.plugin = () => undefined;',
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const host = await startHost({
      settings: { host: '127.0.0.1', port: 0, behindProxy: false, contract },
      connection: {
        url,
        engine: username && password ? { type: 'basic', username, password } : { type: 'none' },
      },
      sessionKey: 'k'.repeat(64),
      plugin: { ...loadPluginFor(contract, plugin), initialize },
      pages: folder,
      log: silent,
    });
    return {
      ...{ url: host.url, admin: headers, credentials },
      stop: async () => {
        await host.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
