import { createContext, runInContext } from 'node:vm';
import { generationOf } from '../kibana_versions.mjs';
import { librariesOf } from './library_sets.mjs';
import { setupsOf } from './setups.mjs';

const MILLISECONDS = 5_000;
const KEY = 'plugin/spoor/public';

/** What another plugin's bundle is, as far as this page goes. */
const notYet = Object.freeze({});

/** Spoor says in the console what it could not register, and goes on. */
const consoleFor = (complaints) => ({
  ...console,
  error: (...said) => {
    const words = said.map((part) => part?.message ?? String(part)).join(' ');
    complaints.push(`The browser bundle says in the console: ${words}`);
  },
});

/** What Kibana's page has before a plugin's bundle runs: no plugin of its own may be asked for yet. */
function pageOf(generation, defined, complaints) {
  const globals = {
    __kbnSharedDeps__: librariesOf(generation),
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
    console: consoleFor(complaints),
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

/** Sets the plugin up as Kibanas of the generation do. @returns a sentence each time that it throws */
function complaintsAboutSetup(plugin, generation, kibanaVersion) {
  return setupsOf(generation).flatMap(([core, plugins]) => {
    try {
      plugin({ env: { packageInfo: { version: kibanaVersion } } }).setup(core, plugins);
      return [];
    } catch (error) {
      return [`The browser bundle throws as Kibana ${kibanaVersion} sets it up: ${error.message}.`];
    }
  });
}

/**
 * Runs the bundle as Kibana's page would, and sets the plugin up, with the libraries of that Kibana's generation. One that
 * throws at either leaves everybody with an error in place of Kibana.
 * @param code of `target/public/spoor.plugin.js`; a zip is checked by who trusts it, this is no sandbox
 */
export function complaintsAboutBrowser(code, kibanaVersion) {
  const generation = generationOf(kibanaVersion);
  const defined = {};
  const complaints = [];
  try {
    runInContext(code, pageOf(generation, defined, complaints), { timeout: MILLISECONDS });
    if (!Object.hasOwn(defined, KEY)) return [...complaints, `The browser bundle does not define ${KEY}.`];
    const { plugin } = defined[KEY]();
    if (typeof plugin !== 'function') {
      return [...complaints, `Definition of plugin "spoor" should be a function (${KEY}).`];
    }
    const thrown = complaintsAboutSetup(plugin, generation, kibanaVersion);
    return [...new Set([...complaints, ...thrown])];
  } catch (error) {
    return [...complaints, `The browser bundle throws as it loads: ${error.message}.`];
  }
}
