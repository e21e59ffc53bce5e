import * as either from 'fp-ts/Either';
import fc from 'fast-check';
import { readMemberships, readNetworks } from './csv';
import { writeMemberships, writeNetworks } from './csv_text';
import { guarded, unguarded } from './formula';

test('definitions are written for spreadsheets', () =>
  expect(writeNetworks([{ cidr: '10.1.0.0/16', name: 'HQ, "old"', home: true }])).toBe(
    '\ufeffcidr,name,home\r\n10.1.0.0/16,"HQ, ""old""",true\r\n',
  ));

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', "'=1", "''=1"])('%s is no formula once guarded', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
  expect(unguarded(guarded(text))).toBe(text);
});

test.each(['HQ', "'quoted'", "O'Neil", ''])('%s needs no guard', (text) => {
  expect(guarded(text)).toBe(text);
  expect(unguarded(text)).toBe(text);
});

const name = fc
  .string({
    unit: fc.constantFrom('a', '"', ',', '=', '+', '-', '@', "'", '\uff1d', 'é', '😀'),
    minLength: 1,
  })
  .filter((text) => text.trim() !== '');

test('what was exported is imported as the same', () =>
  fc.assert(
    fc.property(fc.uniqueArray(name), fc.boolean(), (names, home) => {
      const networks = names.map((one, at) => ({ cidr: `10.1.${at}.0/24`, name: one, home }));
      expect(readNetworks(writeNetworks(networks))).toEqual(either.right(networks));
      const memberships = names.map((one) => ({ user: one, group: `'${one}` }));
      expect(readMemberships(writeMemberships(memberships))).toEqual(either.right(memberships));
    }),
  ));
