import { type Either, left, right } from 'fp-ts/lib/Either';
import * as t from 'io-ts';

/** Keys that Kibana's own parser takes in every generation; it refuses all that its generation does not know. */
const commonKeys = [
  ...['id', 'version', 'kibanaVersion', 'type', 'configPath', 'requiredPlugins', 'optionalPlugins'],
  ...['requiredBundles', 'ui', 'server', 'extraPublicDirs', 'serviceFolders', 'owner', 'description'],
  ...['enabledOnAnonymousPages'],
];

const manifest = t.intersection([
  t.strict({
    id: t.string,
    version: t.string,
    owner: t.intersection([t.strict({ name: t.string }), t.UnknownRecord]),
  }),
  t.partial({
    kibanaVersion: t.string,
    requiredPlugins: t.array(t.string),
    optionalPlugins: t.array(t.string),
    server: t.boolean,
    ui: t.boolean,
  }),
]);
export type Manifest = t.TypeOf<typeof manifest>;

/** camelCase, at least two characters: Kibana's `isCamelCase` check. */
const ID = /^[a-z][a-zA-Z0-9]+$/;

/** `8.19.3-SNAPSHOT` counts as `8.19.3`. */
const core = (version: string) => /\d+\.\d+\.\d+/.exec(version)?.[0];

/** The value that every Kibana takes. */
const ANY_KIBANA = 'kibana';

const isFor = (kibanaVersion: string, wanted: string) =>
  wanted === ANY_KIBANA || (core(wanted) !== undefined && core(wanted) === core(kibanaVersion));

/** Kibana's words for what a manifest must have. */
function whatIsMissing(json: unknown, errors: t.Errors): string {
  const { id, version } = t.UnknownRecord.is(json) ? json : {};
  if (typeof id !== 'string') return 'Plugin manifest must contain an "id" property.';
  if (typeof version !== 'string') return `Plugin manifest for "${id}" must contain a "version" property.`;
  const key = errors[0]?.context
    .map((entry) => entry.key)
    .filter((name) => /\D/.test(name))
    .join('.');
  return key?.startsWith('owner')
    ? `Plugin manifest for "${id}" must contain an "owner" property, which includes a nested "name" property.`
    : `Plugin manifest's "${key}" is of the wrong type.`;
}

/** The Kibana that a manifest is read for. */
export interface ManifestReader {
  readonly kibanaVersion: string;
  /** Keys that only this generation and later ones know. */
  readonly manifestKeys: readonly string[];
  /** Ids of the plugins that the host stands in for. */
  readonly provides: readonly string[];
}

/**
 * Reads a plugin's `kibana.json` by the rules of Kibana's `plugin_manifest_parser`.
 * @returns what Kibana would say, as a sentence
 */
export function readManifest(
  json: unknown,
  { kibanaVersion, manifestKeys, provides }: ManifestReader,
): Either<string, Manifest> {
  const decoded = manifest.decode(json);
  if (decoded._tag === 'Left') return left(whatIsMissing(json, decoded.left));
  const found = decoded.right;
  const keys = [...commonKeys, ...manifestKeys];
  const unknown = t.UnknownRecord.is(json) ? Object.keys(json).filter((key) => !keys.includes(key)) : [];
  if (unknown.length > 0) {
    return left(
      `Manifest for plugin "${found.id}" contains the following unrecognized properties: ${unknown.join(',')}.`,
    );
  }
  if (!ID.test(found.id)) {
    return left(`Plugin "id" must be camelCase, but found: ${found.id}.`);
  }
  if (found.server !== true && found.ui !== true) {
    return left(`Both "server" and "ui" are missing or set to "false" in plugin manifest for "${found.id}".`);
  }
  const wanted = found.kibanaVersion ?? found.version;
  if (!isFor(kibanaVersion, wanted)) {
    return left(
      `Plugin "${found.id}" is only compatible with Kibana version "${wanted}", but used Kibana version is "${kibanaVersion}".`,
    );
  }
  const missing = (found.requiredPlugins ?? []).filter((id) => !provides.includes(id));
  return missing.length > 0
    ? left(`Plugin "${found.id}" needs plugins that the bundled host does not have: ${missing.join(', ')}.`)
    : right(found);
}
