import { left } from 'fp-ts/lib/Either';
import { readManifest } from './manifest';

const good = {
  id: 'spoor',
  version: '0.1.0',
  kibanaVersion: 'kibana',
  owner: { name: 'Spoor' },
  server: true,
};
const reader = {
  kibanaVersion: '8.19.21',
  manifestKeys: ['runtimePluginDependencies'],
  provides: ['features'],
};
const read = (changes: object) => readManifest({ ...good, ...changes }, reader);

test.each<[string, object]>([
  ['as built', {}],
  ['browser only', { server: undefined, ui: true }],
  ['the exact version', { kibanaVersion: '8.19.21' }],
  ['a snapshot of it', { kibanaVersion: '8.19.21-SNAPSHOT' }],
  ['what the host provides', { requiredPlugins: ['features'] }],
  ['optional plugins that are not there', { optionalPlugins: ['alerting'] }],
  ['a key of this generation', { runtimePluginDependencies: [] }],
  ['an owner with a team', { owner: { name: 'Spoor', githubTeam: 'spoor' } }],
])('takes %s', (_, changes) => expect(read(changes)._tag).toBe('Right'));

test.each<[string, object, string]>([
  ['no id', { id: undefined }, 'Plugin manifest must contain an "id" property.'],
  [
    'no owner name',
    { owner: {} },
    'Plugin manifest for "spoor" must contain an "owner" property, which includes a nested "name" property.',
  ],
  ['snake case', { id: 'spoor_plugin' }, 'Plugin "id" must be camelCase, but found: spoor_plugin.'],
  ['one letter', { id: 's' }, 'Plugin "id" must be camelCase, but found: s.'],
  [
    'a key that no Kibana knows',
    { licence: 'Apache-2.0' },
    'Manifest for plugin "spoor" contains the following unrecognized properties: licence.',
  ],
  [
    'neither side',
    { server: false },
    'Both "server" and "ui" are missing or set to "false" in plugin manifest for "spoor".',
  ],
  [
    'another patch',
    { kibanaVersion: '8.19.20' },
    'Plugin "spoor" is only compatible with Kibana version "8.19.20", but used Kibana version is "8.19.21".',
  ],
  [
    'no kibanaVersion, so its own counts',
    { kibanaVersion: undefined },
    'Plugin "spoor" is only compatible with Kibana version "0.1.0", but used Kibana version is "8.19.21".',
  ],
  [
    'a required plugin that is not there',
    { requiredPlugins: ['features', 'alerting'] },
    'Plugin "spoor" needs plugins that the bundled host does not have: alerting.',
  ],
])('refuses %s', (_, changes, sentence) => expect(read(changes)).toEqual(left(sentence)));
