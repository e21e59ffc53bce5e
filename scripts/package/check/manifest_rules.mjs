/**
 * What Kibana's manifest parser and its plugin installer refuse, in the words of both. Sources in Kibana:
 * `src/core/server/plugins/discovery/plugin_manifest_parser.ts` (7.17), `@kbn/core-plugins-server-internal` (8.19, 9),
 * `src/cli_plugin/install/{pack,kibana}.js`.
 */
import { versionsOf } from '../kibana_versions.mjs';

/** Keys that the parser takes in every generation. `runtimePluginDependencies` is left out: 7.17 does not know it. */
const keys = [
  ...['id', 'version', 'kibanaVersion', 'type', 'configPath', 'requiredPlugins', 'optionalPlugins'],
  ...['requiredBundles', 'ui', 'server', 'extraPublicDirs', 'serviceFolders', 'owner', 'description'],
  ...['enabledOnAnonymousPages'],
];

const CAMEL_CASE = /^[a-z][a-zA-Z0-9]+$/;
const EXACT = /^\d+\.\d+\.\d+$/;

const isFilled = (value) => typeof value === 'string' && value !== '';
const areTexts = (value) => value === undefined || (Array.isArray(value) && value.every(isFilled));
const isConfigPath = (value) => value === undefined || isFilled(value) || areTexts(value);

/** Each: whether it is right, and what is said where it is not. */
const rules = [
  [({ id }) => isFilled(id), () => 'Plugin manifest must contain an "id" property.'],
  [
    ({ id }) => CAMEL_CASE.test(id),
    ({ id }) => `Plugin "id" must be camelCase and two characters at least, but found: ${id}.`,
  ],
  [({ version }) => isFilled(version), () => 'Plugin manifest must contain a "version" property.'],
  [
    ({ owner }) => isFilled(owner?.name),
    () => 'Plugin manifest must contain an "owner" with a "name": without it Kibana does not start.',
  ],
  [
    ({ kibanaVersion }) => EXACT.test(kibanaVersion),
    ({ kibanaVersion }) =>
      `"kibanaVersion" is ${JSON.stringify(kibanaVersion)}; the installer wants one version, such as 8.19.2.`,
  ],
  [
    ({ kibanaVersion }) => versionsOf(String(kibanaVersion)).versions !== undefined,
    ({ kibanaVersion }) => `Spoor is not made for Kibana ${kibanaVersion}.`,
  ],
  [
    ({ server, ui }) => server === true || ui === true,
    () => 'Both "server" and "ui" are missing or false: one of them must be true.',
  ],
  [
    ({ type = 'standard' }) => ['standard', 'preboot'].includes(type),
    ({ type }) => `"type" is ${JSON.stringify(type)}; it is "standard" or "preboot".`,
  ],
  [({ configPath }) => isConfigPath(configPath), () => '"configPath" is neither a text nor a list of texts.'],
  ...['requiredPlugins', 'optionalPlugins', 'requiredBundles', 'extraPublicDirs'].map((key) => [
    (manifest) => areTexts(manifest[key]),
    () => `"${key}" is not a list of texts.`,
  ]),
  [
    (manifest) => unknownKeys(manifest).length === 0,
    (manifest) =>
      `These keys are not known to every Kibana, which then does not start: ${unknownKeys(manifest)}.`,
  ],
];

const unknownKeys = (manifest) => Object.keys(manifest).filter((key) => !keys.includes(key));

/** @returns what is wrong with a manifest, given as text */
export function complaintsAboutManifest(text) {
  let manifest;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    return [`kibana.json is not JSON: ${error.message}.`];
  }
  if (manifest === null || typeof manifest !== 'object' || Array.isArray(manifest)) {
    return ['kibana.json must contain a JSON encoded object.'];
  }
  return rules.flatMap(([isRight, complaint]) => (isRight(manifest) ? [] : [complaint(manifest)]));
}
