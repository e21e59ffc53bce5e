import type { EventValue } from '#common/events/values';
import { discoverPath } from './discover';

const range = { from: 'now-48h', to: '2026-11-20T00:00:00.000Z' };

test.each<[string, string, EventValue, string]>([
  ['text', 'tls.sni', 'a.test', 'tls.sni:"a.test"'],
  ['a number', 'dest_port', 21, 'dest_port:21'],
  ['a boolean', 'dns.aa', true, 'dns.aa:true'],
  ['KQL’s own characters', 'http.url', '/" or *:* \\', 'http.url:"/\\" or *:* \\\\"'],
  ['a line break', 'http.url', 'a\r\nb', 'http.url:"a\\r\\nb"'],
])('%s', (_, field, value, query) => {
  const parameters = new URLSearchParams(discoverPath(field, value, range).replace('#/?', ''));
  expect(parameters.get('_a')).toBe(`(query:(language:kuery,query:'${query.replace(/[!']/g, '!$&')}'))`);
  expect(parameters.get('_g')).toBe("(time:(from:'now-48h',to:'2026-11-20T00:00:00.000Z'))");
});

test('a value cannot leave its string', () =>
  expect(decodeURIComponent(discoverPath('http.url', "'),x:(a!", range))).toContain("!'),x:(a!!"));
