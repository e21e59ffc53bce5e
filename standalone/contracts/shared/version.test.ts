import fc from 'fast-check';
import { compareVersions, isVersion } from './version';

test.each([
  ['7.17.6', '8.0.0', -1],
  ['8.10.0', '8.9.9', 1],
  ['8.19.21', '8.19.21', 0],
  ['9.4.4', 'newest', 0],
])('%s against %s', (a, b, order) => expect(Math.sign(compareVersions(a, b))).toBe(order));

test('orders as numbers do, whichever comes first', () => {
  const part = fc.nat(999);
  const version = fc.tuple(part, part, part);
  fc.assert(
    fc.property(version, version, (a, b) => {
      const [left, right] = [a.join('.'), b.join('.')];
      const at = a.findIndex((number, index) => number !== b[index]);
      const expected = at < 0 ? 0 : Math.sign((a[at] ?? 0) - (b[at] ?? 0));
      expect(Math.sign(compareVersions(left, right))).toBe(expected);
      expect(isVersion(left)).toBe(true);
    }),
  );
});
