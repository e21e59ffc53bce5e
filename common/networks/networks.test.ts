import fc from 'fast-check';
import { allAddresses, compareAddresses, parseAddress, parseNetwork, type Address } from '../query/addresses';
import type { Network } from './network';
import { defaultNetworks, makeNetworks, type Networks } from './networks';

const address = (text: string): Address => {
  const read = parseAddress(text);
  if (read === undefined) throw new Error(`${text} is no address`);
  return read;
};

const within = (ranges: Networks['home'], one: Address) =>
  ranges.some(({ low, high }) => compareAddresses(low, one) <= 0 && compareAddresses(one, high) <= 0);

test.each<[string, boolean]>([
  ['10.0.0.0', true],
  ['10.255.255.255', true],
  ['11.0.0.0', false],
  ['100.64.0.1', false],
  ['172.15.255.255', false],
  ['172.16.0.1', true],
  ['172.32.0.0', false],
  ['192.168.1.1', true],
  ['127.0.0.1', true],
  ['169.254.7.7', true],
  ['224.0.0.1', true],
  ['239.255.255.255', true],
  ['240.0.0.1', false],
  ['255.255.255.255', true],
  ['0.0.0.0', true],
  ['0.0.0.1', false],
  ['8.8.8.8', false],
  ['::', true],
  ['::1', true],
  ['::2', false],
  ['fd00::1', true],
  ['fe80::1', true],
  ['fec0::1', false],
  ['ff02::fb', true],
  ['2001:db8::1', false],
])('until networks are defined, %s is home: %s', (text, home) => {
  expect(defaultNetworks.find(address(text))).toEqual({ home });
});

test('the whole of IPv6 leaves IPv4 alone', () => {
  const networks = makeNetworks([{ cidr: '::/0', name: 'IPv6', home: false }]);
  expect(networks.find(address('10.1.1.1'))).toEqual({ home: true });
  expect(networks.find(address('fd00::1'))).toMatchObject({ home: false, network: { name: 'IPv6' } });
});

test('the whole of IPv4 may be outside', () => {
  const networks = makeNetworks([
    { cidr: '0.0.0.0/0', name: 'World', home: false },
    { cidr: '10.1.0.0/16', name: 'HQ', home: true },
  ]);
  expect(networks.find(address('192.168.1.1'))).toMatchObject({ home: false, network: { name: 'World' } });
  expect(networks.find(address('10.1.255.255'))).toMatchObject({ home: true, network: { name: 'HQ' } });
  expect(networks.find(address('255.255.255.255'))).toMatchObject({ home: false });
});

test('a network that narrower ones cover wholly keeps its name', () => {
  const networks = makeNetworks([
    { cidr: '10.0.0.0/31', name: 'A', home: true },
    { cidr: '10.0.0.0/32', name: 'B', home: true },
    { cidr: '10.0.0.1/32', name: 'C/D', home: true },
  ]);
  expect(networks.names).toEqual(['A', 'B', 'C', 'C/D']);
  expect(networks.rangesOf({ type: 'exact', text: 'A' })).toEqual([]);
});

/** Networks of a small space, so that they often lie within each other and end where others do. */
const definition = fc
  .record({
    name: fc.constantFrom('HQ', 'HQ/Offices', 'HQ/Offices/Sales', 'Plant', 'Cloud'),
    home: fc.boolean(),
    place: fc.nat(255),
    six: fc.boolean(),
    prefix: fc.integer({ min: 0, max: 32 }),
  })
  .map(({ name, home, place, six, prefix }): Network => {
    const near = place % 2 === 0 ? `10.0.0.${place}` : `255.255.255.${place}`;
    return six
      ? { cidr: `fd00::${place.toString(16)}/${96 + prefix}`, name, home }
      : { cidr: `${near}/${prefix}`, name, home };
  });

const some = fc
  .record({ six: fc.boolean(), end: fc.nat(300), far: fc.boolean() })
  .map(({ six, end, far }): Address => {
    if (far) return end % 2 === 0 ? allAddresses.high : [0, 0, 0xffff, 0xffffffff - (end % 260)];
    return six ? [0xfd000000, 0, 0, end] : [0, 0, 0xffff, 0x0a000000 + end];
  });

/** What the module promises, the slow way: the last of the definitions with the longest prefix. */
function naive(definitions: readonly Network[], one: Address): Network | undefined {
  const isIpv4 = one[0] === 0 && one[1] === 0 && one[2] === 0xffff;
  const around = definitions.filter(({ cidr }) => {
    const range = parseNetwork(cidr);
    return range !== undefined && cidr.includes(':') !== isIpv4 && within([range], one);
  });
  const prefix = ({ cidr }: Network) => Number(cidr.split('/')[1]);
  return around.reduce<Network | undefined>(
    (best, next) => (best === undefined || prefix(next) >= prefix(best) ? next : best),
    undefined,
  );
}

test('any definitions, any address: the longest prefix wins, and all ranges agree with it', () =>
  fc.assert(
    fc.property(
      fc.array(definition, { maxLength: 12 }),
      fc.array(some, { maxLength: 10 }),
      (definitions, all) => {
        const networks = makeNetworks(definitions);
        for (const one of all) {
          const network = naive(definitions, one);
          const home = network?.home ?? defaultNetworks.find(one).home;
          const found = networks.find(one);
          expect(found.network).toBe(network);
          expect(found.home).toBe(home);
          expect(within(networks.home, one)).toBe(home);
          expect(within(networks.outside, one)).toBe(!home);
          expect(within(networks.named, one)).toBe(network !== undefined);
          for (const name of ['HQ', 'HQ/Offices', 'Plant']) {
            const isIn = network !== undefined && `${network.name}/`.startsWith(`${name}/`);
            expect(within(networks.rangesOf({ type: 'exact', text: name }), one)).toBe(isIn);
          }
        }
      },
    ),
  ));
