import { complaints, good } from './test_files';

test.each<[what: string, text: string, expected: string]>([
  [
    'two blocks',
    `${good}threshold: { by: [src_ip], window: 10m, at_least: 3 }\nrare: { field: tls.sni, by: src_ip, at_most: 1 }\n`,
    '25:1 A hunt has one block, and this one has "threshold" and "rare". Make two hunts of it.',
  ],
  [
    'a block that groups by a network',
    `${good}threshold: { by: [net.src], window: 10m, at_least: 3 }\n`,
    '24:1 "net.src" asks network definitions, and events are grouped by what stands in them.',
  ],
  [
    'a block that groups by too much',
    `${good}threshold: { by: [src_ip, dest_ip, src_port, dest_port, proto, app_proto], window: 10m, at_least: 3 }\n`,
    '24:1 A block groups by at most 5 fields, and this one names 6.',
  ],
  [
    'a block that groups by the same twice',
    `${good}first_seen: { fields: [src_ip, src_ip], learn: 1d }\n`,
    '24:1 "src_ip" is named twice.',
  ],
  [
    'a block that groups by a pattern',
    `${good}rare: { field: tls.*, by: src_ip, at_most: 3 }\n`,
    '24:1 "tls.*" stands for several fields',
  ],
  [
    'a block that groups by either address',
    `${good}threshold: { by: [src_port, ip], window: 10m, at_least: 3 }\n`,
    '24:1 "ip" means either side of an event, and a block reads one: name src_ip or dest_ip.',
  ],
  [
    'new ports of either side',
    `${good}first_seen: { fields: [src_ip, port], learn: 1d }\n`,
    '24:1 "port" means either side of an event, and a block reads one: name src_port or dest_port.',
  ],
  [
    'a block that counts either address',
    `${good}distinct: { field: ip, by: [src_port], window: 10m, at_least: 3 }\n`,
    '24:1 "ip" means either side of an event',
  ],
  [
    'what is rare among either address',
    `${good}rare: { field: tls.sni, by: ip, at_most: 3 }\n`,
    '24:1 "ip" means either side of an event',
  ],
  [
    'a window that is no span',
    `${good}threshold: { by: [src_ip], window: 10 minutes, at_least: 3 }\n`,
    '24:28 "threshold.window" must be a span of time such as 10m or 24h, but it is "10 minutes".',
  ],
  [
    'a block’s unknown field',
    `${good}threshold: { by: [source], window: 10m, at_least: 3 }\n`,
    '24:1 Suricata writes no field "source".',
  ],
])('%s is refused with line and mend', (_, text, expected) => {
  expect(complaints(text).join('\n')).toContain(expected);
});
