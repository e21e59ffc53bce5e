import { isLoopback } from './loopback';

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['127.0.0.1.evil.test', false],
  ['127.evil.test', false],
  ['localhost.evil.test', false],
  ['0.0.0.0', false],
  ['::', false],
  ['', false],
])('%s: %s', (host, expected) => expect(isLoopback(host)).toBe(expected));
