import { always, only717, type Refusal } from './refusal';

const OLD_PARSER = 'src/core/server/plugins/discovery/plugin_manifest_parser.ts';
const PARSER = always(
  OLD_PARSER,
  'src/core/packages/plugins/server-internal/src/discovery/plugin_manifest_parser.ts',
);
const PLUGIN = always(
  'src/core/server/plugins/plugin.ts',
  'src/core/packages/plugins/server-internal/src/plugin.ts',
);

/** What is refused of a plugin before it is set up. */
export const plugins: readonly Refusal[] = [
  {
    what: 'a key of the manifest that no Kibana knows',
    source: PARSER,
    manifest: { licence: 'Apache-2.0' },
    says: 'Manifest for plugin "probe" contains the following unrecognized properties: licence.',
  },
  {
    what: 'a key of the manifest that later Kibanas know',
    source: only717(OLD_PARSER),
    manifest: { runtimePluginDependencies: [] },
    says: 'Manifest for plugin "probe" contains the following unrecognized properties: runtimePluginDependencies.',
  },
  {
    what: 'a manifest without an id',
    source: PARSER,
    manifest: { id: undefined },
    says: 'Plugin manifest must contain an "id" property.',
  },
  {
    what: 'a manifest without a version',
    source: PARSER,
    manifest: { version: undefined },
    says: 'Plugin manifest for "probe" must contain a "version" property.',
  },
  {
    what: 'an owner without a name',
    source: PARSER,
    manifest: { owner: {} },
    says: 'Plugin manifest for "probe" must contain an "owner" property, which includes a nested "name" property.',
  },
  {
    what: 'an id that is not camelCase',
    source: PARSER,
    manifest: { id: 'my_probe' },
    says: 'Plugin "id" must be camelCase, but found: my_probe.',
  },
  {
    what: 'neither a server nor a browser side',
    source: PARSER,
    manifest: { server: false, ui: false },
    says: 'Both "server" and "ui" are missing or set to "false" in plugin manifest for "probe"',
  },
  {
    what: 'a version of Kibana that is another',
    source: PARSER,
    manifest: { kibanaVersion: '8.1.0' },
    says: 'Plugin "probe" is only compatible with Kibana version "8.1.0", but used Kibana version is',
  },
  {
    what: 'an initializer that gives back nothing',
    source: PLUGIN,
    initialize: () => undefined,
    says: 'Initializer for plugin "probe" is expected to return plugin instance, but returned "undefined".',
  },
  {
    what: 'a plugin without setup',
    source: PLUGIN,
    initialize: () => ({ start: () => undefined }),
    says: 'Instance of plugin "probe" does not define "setup" function.',
  },
];
