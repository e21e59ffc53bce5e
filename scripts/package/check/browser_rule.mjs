import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { sharedDeps } from '../../lib/shared_deps.mjs';

const MILLISECONDS = 5_000;
const KEY = 'plugin/spoor/public';

/** Of `@kbn/*`, which only Kibana has: nothing of these may be called before the plugin is set up. */
const notYet = Object.freeze({});

/** The real libraries, so that the bundle meets what it will meet on the page. */
function libraries() {
  const require = createRequire(import.meta.url);
  const own = Object.entries(sharedDeps).map(([module, property]) => [
    property,
    module.startsWith('@kbn/') ? notYet : require(module),
  ]);
  return Object.fromEntries(own);
}

/** What Kibana's page has before a plugin's bundle runs: no plugin of its own may be asked for yet. */
function pageOf(defined, complaints) {
  const globals = {
    __kbnSharedDeps__: libraries(),
    __kbnBundles__: {
      has: (key) => Object.hasOwn(defined, key),
      define: (key, load, module) => {
        if (Object.hasOwn(defined, key)) complaints.push(`The browser bundle defines ${key} twice.`);
        defined[key] = () => load(module);
      },
      get: (key) => {
        complaints.push(`The browser bundle asks for ${key} while it loads; Kibana may not have it yet.`);
        return notYet;
      },
    },
    __kbnPublicPath__: {},
    console,
    navigator: { userAgent: '' },
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    setTimeout,
    clearTimeout,
  };
  globals.window = globals;
  globals.self = globals;
  return createContext(globals);
}

/**
 * Runs the bundle as Kibana's page would. One that throws as it loads leaves everybody with an error in place of Kibana.
 * @param code of `target/public/spoor.plugin.js`; a zip is checked by who trusts it, this is no sandbox
 */
export function complaintsAboutBrowser(code) {
  const defined = {};
  const complaints = [];
  try {
    runInContext(code, pageOf(defined, complaints), { timeout: MILLISECONDS });
    if (!Object.hasOwn(defined, KEY)) return [...complaints, `The browser bundle does not define ${KEY}.`];
    if (typeof defined[KEY]().plugin !== 'function') {
      complaints.push(`Definition of plugin "spoor" should be a function (${KEY}).`);
    }
    return complaints;
  } catch (error) {
    return [...complaints, `The browser bundle throws as it loads: ${error.message}.`];
  }
}
