import { mayPass } from './retry';

test.each<[number, boolean]>([
  [0, true],
  [400, false],
  [403, false],
  [404, false],
  [413, false],
  [429, true],
  [500, true],
  [503, true],
  [504, true],
])('asking again after %i may help: %s', (status, expected) => expect(mayPass(status)).toBe(expected));
