import { together, Witness } from './witness';

function testimony(fields: readonly string[], ...events: readonly object[]) {
  const witness = new Witness(fields);
  for (const event of events) witness.see({ ...event });
  const { eventTypes, fields: found } = witness.testimony();
  return [[...eventTypes].sort(), [...found].sort()];
}

const dns = { event_type: 'dns', src_ip: '10.0.0.1' };

test.each<[string, readonly string[], readonly object[], readonly string[]]>([
  ['a field at the top', ['src_ip'], [dns], ['src_ip']],
  ['a field below', ['tls.sni', 'tls.ja4'], [{ event_type: 'tls', tls: { sni: 'x' } }], ['tls.sni']],
  [
    'a field that comes late',
    ['tls.sni'],
    [{ event_type: 'tls' }, { event_type: 'tls', tls: { sni: 'x' } }],
    ['tls.sni'],
  ],
  [
    'a name for several fields',
    ['dns.rrname'],
    [{ event_type: 'dns', dns: { queries: [{ rrname: 'x' }] } }],
    ['dns.rrname'],
  ],
  [
    'an object, by what is in it',
    ['tls.ja3'],
    [{ event_type: 'tls', tls: { ja3: { hash: 'x' } } }],
    ['tls.ja3'],
  ],
  ['null as nothing', ['tls.sni'], [{ event_type: 'tls', tls: { sni: null } }], []],
  ['words on networks, which every event answers', ['net.src.home'], [], ['net.src.home']],
])('finds %s', (_, fields, events, expected) => {
  expect(testimony(fields, ...events)[1]).toEqual(expected);
});

test('tells types, hostile ones among them', () => {
  expect(testimony([], dns, { event_type: '__proto__' }, { event_type: 7 }, {})[0]).toEqual([
    '__proto__',
    'dns',
  ]);
});

test('puts together what several saw', () => {
  const [a, b] = [new Witness(['src_ip']), new Witness(['src_ip'])];
  a.see(dns);
  b.see({ event_type: 'tls' });
  expect(together([a.testimony(), b.testimony()])).toEqual({
    eventTypes: new Set(['dns', 'tls']),
    fields: new Set(['src_ip']),
  });
});
