import fc from 'fast-check';
import { HOME_PATH, safeNext } from './next';

test.each([
  ['/app/spoor', '/app/spoor'],
  ['/app/spoor/hunt?q=a%26b#c', '/app/spoor/hunt?q=a%26b#c'],
  ['/api/spoor/status', HOME_PATH],
  ['//evil.test/app/spoor', HOME_PATH],
  ['/\\evil.test', HOME_PATH],
  ['/app/../../evil', HOME_PATH],
  ['/app/\t//evil.test', '/app///evil.test'],
  ['https://evil.test/app/spoor', HOME_PATH],
  ['data:text/html,x', HOME_PATH],
  ['', HOME_PATH],
  [undefined, HOME_PATH],
  [['/app/spoor'], HOME_PATH],
])('%j leads to %s', (next, expected) => expect(safeNext(next)).toBe(expected));

test('whatever is asked, the way stays on this host', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((text) => `/app/${text}`),
      ),
      (next) => {
        expect(new URL(safeNext(next), 'https://spoor.test').host).toBe('spoor.test');
      },
    ),
  ));
