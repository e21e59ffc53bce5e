import { cyberChefLink } from './cyber_chef';

const input = (link: string | undefined) =>
  new URLSearchParams(new URL(link ?? '').hash.slice(1)).get('input');

test('a payload is given as it is, since CyberChef decodes base64 itself', () => {
  const link = cyberChefLink('payload', 'R0VUIC8gSFRUUC8xLjE=');
  expect(link).toMatch(/^https:\/\/gchq\.github\.io\/CyberChef\/#recipe=To_Hexdump/);
  expect(input(link)).toBe('R0VUIC8gSFRUUC8xLjE=');
});

test('a printable body is encoded', () => {
  const link = cyberChefLink('http.http_request_body_printable', "user=<img onerror='x'>&p=ü+/");
  expect(Buffer.from(input(link) ?? '', 'base64').toString()).toBe("user=<img onerror='x'>&p=ü+/");
});

test('everything of the value stands in the fragment', () => {
  const link = new URL(cyberChefLink('http.url', '/a?b=c#d&recipe=x') ?? '');
  expect([link.origin, link.pathname, link.search]).toEqual(['https://gchq.github.io', '/CyberChef/', '']);
  expect([...new URLSearchParams(link.hash.slice(1)).keys()]).toEqual(['recipe', 'input']);
});

test.each<[string, string, string]>([
  ['a field with nothing to decode', 'src_ip', '10.1.1.1'],
  ['an inherited name', 'constructor', 'x'],
  ['nothing', 'payload', ''],
  ['a payload that is no base64', 'payload', '"><script>'],
  ['more than an address may hold', 'payload_printable', 'a'.repeat(60_000)],
])('no link: %s', (_, field, value) => expect(cyberChefLink(field, value)).toBeUndefined());
