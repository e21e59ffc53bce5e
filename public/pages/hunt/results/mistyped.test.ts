import { corrected, mistyped, type Mistyped } from './mistyped';

const names = ['tls.sni', 'tls.subject', 'src_ip', 'dest_ip', 'dns.rrname'];

test.each<[string, Mistyped[]]>([
  ['tls.snii:*.com', [{ field: 'tls.snii', meant: 'tls.sni' }]],
  ['tls.sni:*.com and ip:10.1.1.15', []],
  ['tls:*', []],
  ['tls.*:x', []],
  ['nothing.like.it:x', []],
  ['broken:(', []],
])('%s', (query, expected) => expect(mistyped(query, names)).toEqual(expected));

test.each<[string, string]>([
  ['tls.snii:a or flow_id.tls.snii:b', 'tls.sni:a or flow_id.tls.sni:b'],
  ['tls.snii:"tls.snii"', 'tls.sni:"tls.snii"'],
])('%s is corrected to %s', (query, expected) =>
  expect(corrected(query, { field: 'tls.snii', meant: 'tls.sni' })).toBe(expected),
);
