import fc from 'fast-check';
import {
  compareAddresses,
  neighbour,
  parseAddress,
  parseNetwork,
  printAddress,
  printShort,
  type Address,
} from './addresses';

test.each<[string, string | undefined]>([
  ['10.1.1.20', '10.1.1.20'],
  ['0.0.0.0', '0.0.0.0'],
  ['255.255.255.255', '255.255.255.255'],
  ['::ffff:10.1.1.20', '10.1.1.20'],
  ['::', '::'],
  ['::1', '::1'],
  ['FD00:0001:0001::0010', 'fd00:1:1::10'],
  ['fd00:0:0:1:0:0:0:1', 'fd00:0:0:1::1'],
  ['1:0:0:2:0:0:0:0', '1:0:0:2::'],
  ['10:0:0:100:0:1:2:3', '10::100:0:1:2:3'],
  ['fe80::1%eth0', 'fe80::1'],
  ['64:ff9b::10.0.0.1', '64:ff9b::a00:1'],
  ['010.1.1.20', undefined],
  ['10.1.1', undefined],
  ['10.1.1.256', undefined],
  ['10.1.1.20.', undefined],
  ['1:2:3:4:5:6:7', undefined],
  ['1:2:3:4:5:6:7:8:9', undefined],
  ['1::2::3', undefined],
  ['1:2:3:4:5:6:7:8::', undefined],
  ['12345::', undefined],
  [':1', undefined],
  ['', undefined],
])('%s is %s', (text, short) => {
  const address = parseAddress(text);
  expect(address && printShort(address)).toBe(short);
});

test.each<[string, string, string]>([
  ['10.1.2.3/16', '10.1.0.0', '10.1.255.255'],
  ['10.1.2.3', '10.1.2.3', '10.1.2.3'],
  ['0.0.0.0/0', '0.0.0.0', '255.255.255.255'],
  ['fd00::/8', 'fd00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fd00::5/127', 'fd00::4', 'fd00::5'],
])('%s is from %s to %s', (text, low, high) => {
  const range = parseNetwork(text);
  expect(range && [printShort(range.low), printShort(range.high)]).toEqual([low, high]);
});

test.each(['10.0.0.0/33', 'fd00::/129', '10.0.0.0/', '10.0.0.0/8/8', '/8', '10.0.0.0/-1'])(
  '%s is no network',
  (text) => {
    expect(parseNetwork(text)).toBeUndefined();
  },
);

const word = fc.oneof(fc.constantFrom(0, 0xffff, 0xffffffff), fc.integer({ min: 0, max: 0xffffffff }));
const address: fc.Arbitrary<Address> = fc.tuple(word, word, word, word);

test('both ways to print an address read as the same', () =>
  fc.assert(
    fc.property(address, (any) => {
      expect(parseAddress(printAddress(any))).toEqual(any);
      expect(parseAddress(printShort(any))).toEqual(any);
    }),
  ));

test('the next address is next', () =>
  fc.assert(
    fc.property(address, (any) => {
      const next = neighbour(any, 1);
      expect(next === undefined ? any : neighbour(next, -1)).toEqual(any);
      if (next !== undefined) expect(compareAddresses(any, next)).toBeLessThan(0);
    }),
  ));
