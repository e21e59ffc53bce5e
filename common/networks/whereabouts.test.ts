import { parseAddress } from '../query/addresses';
import { defaultNetworks, makeNetworks } from './networks';
import { explain, whereaboutsOf, type Explanation } from './whereabouts';

const hq = { cidr: '10.1.0.0/16', name: 'HQ', home: true };
const guests = { cidr: '10.1.7.0/24', name: 'Guests', home: false };
const printer = { cidr: '10.1.7.9/32', name: 'HQ/Printer', home: true };
const all = { cidr: '::/0', name: 'IPv6', home: false };
const networks = makeNetworks([hq, guests, printer, all]);

test.each<[string, string | number, ReturnType<typeof whereaboutsOf>]>([
  ['src_ip', '10.1.1.1', { word: 'net.src', home: true, name: 'HQ' }],
  ['dest_ip', '10.1.7.1', { word: 'net.dest', home: false, name: 'Guests' }],
  ['dest_ip', '192.168.1.1', { word: 'net.dest', home: true }],
  ['dest_ip', '8.8.8.8', { word: 'net.dest', home: false }],
  ['dest_ip', 'constructor', undefined],
  ['dest_ip', 10, undefined],
  ['dns.answers.rdata', '10.1.1.1', undefined],
  ['__proto__', '10.1.1.1', undefined],
  ['constructor', '10.1.1.1', undefined],
])('%s %s', (field, value, expected) => expect(whereaboutsOf(networks, field, value)).toEqual(expected));

test.each<[string, Explanation]>([
  ['10.1.7.9', { home: true, network: printer, wider: [guests, hq] }],
  ['10.1.7.1', { home: false, network: guests, wider: [hq] }],
  ['10.1.1.1', { home: true, network: hq, wider: [] }],
  ['::ffff:10.1.1.1', { home: true, network: hq, wider: [] }],
  ['fd00::1', { home: false, network: all, wider: [] }],
  ['172.16.0.1', { home: true, wider: [], usual: { cidr: '172.16.0.0/12', source: 'private, RFC 1918' } }],
  ['8.8.8.8', { home: false, wider: [] }],
])('%s is explained', (text, expected) => {
  const address = parseAddress(text);
  expect(address && explain(networks, address)).toEqual(expected);
});

test('until networks are defined, private addresses explain themselves', () =>
  expect(explain(defaultNetworks, [0xfd000000, 0, 0, 1])).toEqual({
    home: true,
    wider: [],
    usual: { cidr: 'fc00::/7', source: 'unique local, RFC 4193' },
  }));
