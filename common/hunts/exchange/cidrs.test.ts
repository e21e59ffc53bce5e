import fc from 'fast-check';
import { joinRanges } from '../../query/address_ranges';
import { parseNetwork, type Address } from '../../query/addresses';
import { defaultNetworks } from '../../networks/networks';
import { cidrsOf } from './cidrs';

const range = (low: string, high: string) => {
  const [from, to] = [parseNetwork(low), parseNetwork(high)];
  return from && to ? [{ low: from.low, high: to.high }] : [];
};

test.each<[string, string, readonly string[]]>([
  ['10.0.0.0', '10.255.255.255', ['10.0.0.0/8']],
  ['10.1.1.7', '10.1.1.7', ['10.1.1.7']],
  ['10.1.1.1', '10.1.1.4', ['10.1.1.1', '10.1.1.2/31', '10.1.1.4']],
  ['fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', ['fc00::/7']],
  ['0.0.0.0', '255.255.255.255', ['0.0.0.0/0']],
])('%s to %s', (low, high, expected) => expect(cidrsOf(range(low, high), 10)).toEqual(expected));

test('a range that would be too many networks is none', () =>
  expect(cidrsOf(range('10.0.0.1', '10.255.255.254'), 10)).toBeUndefined());

test('what is home without definitions, as people know it', () =>
  expect(cidrsOf(defaultNetworks.home, 50)).toEqual(
    expect.arrayContaining(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']),
  ));

const word = fc.nat(0xffffffff);
const address = fc.oneof(
  fc.tuple(word, word, word, word),
  word.map((last): Address => [0, 0, 0xffff, last]),
);
const network = fc.tuple(address, address).map(([a, b]) => ({ low: a, high: b }));

test('the networks of any ranges are the same addresses again', () =>
  fc.assert(
    fc.property(fc.array(network, { maxLength: 3 }), (given) => {
      const ranges = joinRanges(
        given.filter(
          ({ low, high }) =>
            joinRanges([
              { low, high: low },
              { low: high, high },
            ])[0]?.low === low,
        ),
      );
      const cidrs = cidrsOf(ranges, 2_000) ?? [];
      expect(joinRanges(cidrs.flatMap((cidr) => parseNetwork(cidr) ?? []))).toEqual(ranges);
    }),
  ));
