import fc from 'fast-check';
import { complementOf, joinRanges, rangeAround } from './address_ranges';
import { parseNetwork, printAddress, type Address } from './addresses';
import { countTexts, spellingsOf, type Spelling } from './address_texts';
import { privateAddresses } from '../networks/private_addresses';

const isWritten = (written: string, { type, text }: Spelling): boolean => {
  switch (type) {
    case 'whole':
      return written === text;
    case 'beginning':
      return written.startsWith(text);
    case 'pattern':
      return new RegExp(`^${text.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.')}$`).test(
        written,
      );
  }
};

const fits = (written: string, spellings: readonly Spelling[]): boolean =>
  spellings.some((one) => isWritten(written, one) && !fits(written, one.except));

test('private addresses are few texts, and so are all others', () => {
  const texts = spellingsOf(privateAddresses) ?? [];
  expect(countTexts(texts)).toBeLessThan(60);
  expect(countTexts(spellingsOf(complementOf(privateAddresses)) ?? [])).toBeLessThan(60);
  expect(texts.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['10.', '172.16.', 'fc??:*', 'fe8?:*', '::1']),
  );
});

const near = fc.constantFrom('10.1.1.', '10.1.255.', '9.255.255.', 'fd00::', 'fd00:0:0:1::', '::', 'fe80::');
const cidr = fc
  .tuple(near, fc.nat(255), fc.nat(32), fc.nat(128))
  .map(([front, end, short, long]) =>
    front.includes(':') ? `${front}${end.toString(16)}/${long}` : `${front}${end}/${short}`,
  );
const address: fc.Arbitrary<Address> = fc
  .oneof(
    fc.tuple(fc.constantFrom('10.1.1.', '10.1.255.', '9.255.255.', '10.2.0.'), fc.nat(255)),
    fc.tuple(fc.constantFrom('fd00::', 'fd00:0:0:1::', '::', 'fe80::', '2000::'), fc.nat(255)),
  )
  .map(([front, end]) => {
    const range = parseNetwork(front.includes(':') ? `${front}${end.toString(16)}` : `${front}${end}`);
    return range?.low ?? [0, 0, 0, 0];
  });

test('any ranges: an address is in them where it is written as one of the texts', () =>
  fc.assert(
    fc.property(fc.array(cidr, { minLength: 1, maxLength: 4 }), fc.array(address), (cidrs, all) => {
      const ranges = joinRanges(cidrs.flatMap((one) => parseNetwork(one) ?? []));
      const spellings = spellingsOf(ranges);
      fc.pre(spellings !== undefined);
      for (const one of all) {
        expect(fits(printAddress(one), spellings)).toBe(rangeAround(ranges, one) !== undefined);
      }
    }),
  ));
