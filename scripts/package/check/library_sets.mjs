import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { sharedDeps } from '../../lib/shared_deps.mjs';

/** Of `@kbn/*`, which only Kibana has: nothing of these may be called before the plugin is set up. */
const notYet = Object.freeze({});

/** Some libraries look at their browser as they load. */
const browser = { navigator: { userAgent: '' } };

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const loaded = new Map();

/** Where a generation's packages are: its own, or the project's, which are 8.19's. */
function folderOf(generation) {
  const folder = path.join(root, 'standalone', 'contracts', generation);
  if (!existsSync(path.join(folder, 'package.json'))) return root;
  if (existsSync(path.join(folder, 'node_modules', '.spoor-lock'))) return folder;
  console.warn(
    `The libraries of Kibana ${generation}'s page are not installed, so that its browser bundle is checked with 8.19's; \`npm run build -- --contract ${generation}\` installs them.`,
  );
  return root;
}

function load(generation) {
  const require = createRequire(path.join(folderOf(generation), 'package.json'));
  // Before there is a window: React's scheduler, given one, keeps this process waiting for its messages.
  require('react-dom');
  globalThis.window = browser;
  try {
    return Object.fromEntries(
      Object.entries(sharedDeps).map(([module, property]) => [
        property,
        module.startsWith('@kbn/') ? notYet : require(module),
      ]),
    );
  } finally {
    delete globalThis.window;
  }
}

/**
 * What Kibana's page of a generation shares with plugins. They are the packages whose versions the host's page pins: those
 * of 7.17.6, of 8.19 and of the newest 9; other patches of Kibana may have others. Read once a generation.
 */
export function librariesOf(generation) {
  if (!loaded.has(generation)) loaded.set(generation, load(generation));
  return loaded.get(generation);
}
