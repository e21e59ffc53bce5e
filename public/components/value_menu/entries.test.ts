import { entriesFor } from './entries';
import type { Picked, Surroundings } from './surroundings';

const store = {
  id: 'store',
  title: 'File store',
  fields: ['fileinfo.sha256'],
  url: 'https://s.example/{{value}}',
};
const bare: Surroundings = { links: [] };
const full: Surroundings = {
  links: [store],
  range: { from: '2026-11-20T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' },
  filter: () => undefined,
  startFrom: () => undefined,
  whereabouts: (field, value) =>
    field === 'src_ip' && value === '10.1.1.12'
      ? { word: 'net.src', home: true, name: 'HQ/Offices/Finance' }
      : { word: 'net.dest', home: false },
  addColumn: () => undefined,
  discover: (path) => `/app/discover${path}`,
  security: (path) => `/app/security${path}`,
};
const SHA256 = 'a14cec9a8bcec22bede23ce556154cb80074048158348c8fc3d9c4c2169f43fb';
const TOKEN = `secret:${'A'.repeat(32)}`;

test.each<[string, Picked, Surroundings, readonly string[]]>([
  [
    'a name',
    { field: 'krb5.cname', value: 'maggie.simpson' },
    full,
    ['for', 'out', 'wildcard', 'column', 'copy', 'defanged', 'discover', 'virus_total'],
  ],
  [
    'a number',
    { field: 'dest_port', value: 21 },
    full,
    ['for', 'out', 'wildcard', 'column', 'copy', 'discover'],
  ],
  [
    'a checksum',
    { field: 'fileinfo.sha256', value: SHA256 },
    full,
    ['for', 'out', 'wildcard', 'column', 'copy', 'discover', 'virus_total', 'link_store'],
  ],
  ['a payload', { field: 'payload', value: 'R0VU' }, bare, ['copy', 'cyber_chef']],
  [
    'an address in a network',
    { field: 'src_ip', value: '10.1.1.12' },
    full,
    ['for', 'out', 'wildcard', 'network', 'column', 'copy', 'defanged', 'discover', 'security'],
  ],
  ['an internal address', { field: 'src_ip', value: '10.1.1.12' }, bare, ['copy', 'defanged']],
  ['a secret', { field: 'ftp.command_data', value: TOKEN }, full, ['elsewhere', 'for', 'out']],
  ['a secret where nothing can be filtered', { field: 'ftp.command_data', value: TOKEN }, bare, []],
  ['text with a secret in it', { field: 'http.url', value: `/?pw=${TOKEN}` }, full, []],
])('%s', (_, picked, surroundings, ids) =>
  expect(entriesFor(picked, surroundings).map(({ id }) => id)).toEqual(ids),
);

test.each([
  '<img src=x onerror=alert(1)>',
  '{{constructor}}',
  `${['javascript', 'alert(1)'].join(':')}//a.test`,
])('a hostile value leads nowhere but to https: %s', (value) => {
  const links = entriesFor({ field: 'http.url', value }, full).flatMap((entry) =>
    entry.type === 'link' ? [entry.href] : [],
  );
  for (const href of links) expect(href).toMatch(/^(?:https:\/\/|\/app\/discover#)[\x21-\x7e]*$/);
});
