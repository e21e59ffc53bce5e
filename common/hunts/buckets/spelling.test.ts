import type { Key } from './key';
import { SpellingWatch } from './spelling';

const text: Key = { type: 'field', name: 'src_ip', order: 'text', form: 'address' };

test.each<[what: string, key: Key, values: readonly string[], isRefused: boolean]>([
  ['short', text, ['fe80::1', '10.1.1.1', 'fe80::2', '1:2:3:4:5:6:7:8'], false],
  ['in full', text, ['fe80:0000:0000:0000:0000:0000:0000:0001', '10.1.1.1'], false],
  ['all groups', text, ['fe80:0:0:0:0:0:0:1', '1:2:3:4:5:6:7:8'], false],
  ['short and in full', text, ['fe80::1', 'fe80:0000:0000:0000:0000:0000:0000:0001'], true],
  ['capitals', text, ['FE80::1'], true],
  ['IPv4 in IPv6', text, ['::ffff:10.1.1.1'], true],
  ['no address', text, ['fe80::1', 'a:b', 'localhost'], false],
  ['ordered as addresses', { ...text, order: 'address' }, ['fe80::1', 'FE80::1'], false],
  ['no address field', { ...text, form: 'plain' }, ['fe80::1', 'FE80::1'], false],
])('%s', (_, key, values, isRefused) => {
  const watch = new SpellingWatch();
  const said = values.flatMap((value) => watch.see(key, value) ?? []);
  expect(said.length > 0).toBe(isRefused);
  for (const sentence of said) expect(sentence).toMatch(/^src_ip is kept as text .* Map the field as ip/);
});
