import { isLeft } from 'fp-ts/Either';
import { readNdjsonRules, readYamlRules } from './read_rules';

const rule = (logsource: string, detection: string, head = 'title: Odd names') =>
  `${head}\nlogsource: ${logsource}\ndetection:\n${detection.replace(/^/gm, '  ')}\nlevel: high\n`;

const queries = (text: string): readonly string[] =>
  readYamlRules(text).map(({ line, result }) =>
    isLeft(result) ? `${line} refused: ${result.left.join(' + ')}` : result.right.hunt.query,
  );

test.each<[what: string, logsource: string, detection: string, expected: string]>([
  [
    'endings, in all usual cases',
    '{ category: dns }',
    'selection:\n  query|endswith: [.test, .onion]\ncondition: selection',
    'event_type:dns and (dns.rrname:*.test or dns.rrname:*.TEST or dns.rrname:*.onion or dns.rrname:*.ONION)',
  ],
  [
    'letters that Suricata always writes so',
    '{ product: zeek, service: http }',
    'a:\n  host: Gate.TEST\n  method: post\ncondition: a',
    'event_type:http and http.hostname:gate.test and http.http_method:POST',
  ],
  [
    'addresses, ports and a filter',
    '{ category: firewall }',
    "s:\n  dst_port: [23, '2323']\n  src_ip|cidr: 10.0.0.0/8\nf:\n  dst_ip: 10.1.1.1\ncondition: s and not f",
    'event_type:flow and (dest_port:23 or dest_port:2323) and src_ip:10.0.0.0/8 and not dest_ip:10.1.1.1',
  ],
  [
    'lists of groups, all, numbers',
    '{ category: proxy }',
    's:\n  - c-uri|contains|all: [a1/, /b1]\n    sc-status|gte: 400\n  - sc-status|lt: 200\ncondition: s',
    'event_type:http and ((http.url:*a1/* or http.url:*A1/*) and (http.url:*/b1* or http.url:*/B1*) and http.status >= 400 or http.status < 200)',
  ],
  [
    'a protocol that Suricata calls otherwise',
    '{ product: zeek, service: conn }',
    's:\n  service: SSL\n  id.resp_p: 4444\ncondition: s',
    'event_type:flow and app_proto:tls and dest_port:4444',
  ],
  [
    'lists of protocols, and both kinds of ICMP',
    '{ product: zeek, service: conn }',
    's:\n  service: [krb, dce_rpc]\n  proto: icmp\ncondition: not s',
    'event_type:flow and not ((app_proto:krb5 or app_proto:dcerpc) and (proto:ICMP or proto:IPv6-ICMP))',
  ],
  [
    'a protocol of the transport by its number',
    '{ category: firewall }',
    's: { protocol: [17, icmpv6] }\ncondition: s',
    'event_type:flow and (proto:UDP or proto:IPv6-ICMP)',
  ],
  [
    'kinds of shares',
    '{ product: zeek, service: smb_mapping }',
    's: { share_type: DISK }\ncondition: s',
    'event_type:smb and smb.share_type:FILE',
  ],
  [
    'EVE names, exactly',
    '{ product: suricata, service: tls }',
    's:\n  event_type|cased: tls\n  tls.sni|re: ^(a|b)\\.test$\n  tls.version: null\ncondition: s',
    'event_type:tls and (tls.sni:a.test or tls.sni:b.test) and not tls.version:*',
  ],
])('%s', (_, logsource, detection, expected) =>
  expect(queries(rule(logsource, detection))).toEqual([expected]),
);

const conn = (item: string) => rule('{ product: zeek, service: conn }', `s: { ${item} }\ncondition: s`);
const dns = (item: string) => rule('{ category: dns }', `s:\n  ${item}\ncondition: s`);

test.each<[what: string, text: string, expected: RegExp]>([
  ['a field that is unknown', dns('Image: a'), /^1 refused: Image has no field in Suricata's events$/],
  ['two of them, both named', dns('Image: a\n  User: b'), /Image has no field.* \+ User has no field/],
  ['a prototype’s name as a field', dns('toString: a'), /toString has no field/],
  ['a reserved key', dns('__proto__: a'), /"__proto__" cannot be a key/],
  ['a modifier', dns('query|base64offset|contains: a'), /uses the modifier base64offset/],
  ['an open character', dns('query: a?b'), /no single character can be left open/],
  ['an expression', dns('query|re: "[0-9]{8}"'), /more than a list of texts/],
  ['a network that is none', dns('src_ip|cidr: 10.0.0.0/99'), /neither one nor a network/],
  ['a protocol that Suricata does not name', conn('service: gssapi'), /gssapi, which Suricata never writes/],
  ['one of several that it does not', conn('service: [ssl, ntlm]'), /compared with ntlm, which/],
  ['several protocols in one value', conn('service: "gssapi,smb"'), /compared with gssapi,smb, which/],
  ['a part of a protocol’s name', conn('service|contains: ss'), /service is no whole value here/],
  ['a star in a protocol’s name', conn('service: s*'), /service is no whole value here/],
  ['no protocol', conn('service: null'), /service is no whole value here/],
  [
    'a prototype’s name as a protocol',
    conn('service: constructor'),
    /constructor, which Suricata never writes/,
  ],
  ['words', rule('{ category: dns }', 'keywords: [evil]\ncondition: keywords'), /looks for words anywhere/],
  ['a group within a value', dns('query: { a: b }'), /no text and no number/],
  ['an empty list', dns('query: []'), /has an empty list/],
  ['no condition', rule('{ category: dns }', 's: { query: a }'), /its condition is no text/],
  [
    'a count',
    rule('{ category: dns }', 's: { query: a }\ntimeframe: 5m\ncondition: s | count() > 5'),
    /timeframe/,
  ],
  [
    'others’ logs',
    rule('{ product: windows, category: dns_query }', 's: { query: a }\ncondition: s'),
    /windows dns_query/,
  ],
  [
    'no title',
    rule('{ category: dns }', 's: { query: a }\ncondition: s', 'id: x'),
    /its key title is missing/,
  ],
  [
    'a title of signs',
    rule('{ category: dns }', 's: { query: a }\ncondition: s', 'title: "../../"'),
    /no letters/,
  ],
  ['a level', dns('query: a').replace('level: high', 'level: dire'), /its level dire/],
  ['a correlation', 'title: a\ncorrelation: { type: event_count }\n', /joins other rules/],
  ['an alias', 'title: &a x\nlogsource: *a\ndetection: *a\n', /may not use a/],
  ['thousands of values', dns(`query: [${'a, '.repeat(5_000)}a]`), /over 300 values/],
  ['a list', '- a\n', /must hold one hunt/],
])('%s is refused', (_, text, expected) => expect(queries(text).join('\n')).toMatch(expected));

test('a rule’s head becomes a hunt’s', () => {
  const head = [
    'title: "../Odd: names/.."',
    'id: 00000000-0000-4000-8000-000000000000',
    'description: Names nobody has. They are odd.',
    'author: Somebody',
    'tags: [attack.exfiltration, attack.t1048.003, attack.t9999]',
    'references: [https://a.test/x, http://b.test]',
    'falsepositives: Tests',
  ].join('\n');
  const [read] = readYamlRules(rule('{ category: dns }', 's: { query: a.test }\ncondition: s', head));
  expect(read && !isLeft(read.result) ? read.result.right : read).toMatchObject({
    path: 'exfiltration/odd-names.yml',
    hunt: {
      id: 'odd-names',
      title: '../Odd: names/..',
      description: 'Names nobody has.',
      status: 'experimental',
      severity: 'high',
      attack: ['T1048.003'],
      references: ['https://a.test/x'],
      false_positives: ['Tests'],
      requires: { event_types: ['dns'], fields: ['dns.rrname'] },
      why: 'Names nobody has. They are odd.\n\nImported from the Sigma rule 00000000-0000-4000-8000-000000000000 by Somebody.',
    },
    notes: [
      'ATT&CK has no technique T9999; it is left out.',
      'The reference http://b.test is no https address; it is left out.',
    ],
  });
});

test('several rules in one file, one of them broken', () => {
  const good = dns('query: a.test');
  expect(queries(`${good}---\n${dns('Image: a')}---\n${good}`)).toEqual([
    'event_type:dns and (dns.rrname:a.test or dns.rrname:A.TEST)',
    "9 refused: Image has no field in Suricata's events",
    'event_type:dns and (dns.rrname:a.test or dns.rrname:A.TEST)',
  ]);
});

test('lines that are no hunts are named, empty ones are not', () => {
  const read = readNdjsonRules('\n{}\nx\n');
  expect(read.map(({ line, result }) => [line, isLeft(result)])).toEqual([
    [2, true],
    [3, true],
  ]);
});
