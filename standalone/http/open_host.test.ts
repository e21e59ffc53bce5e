import { namesThisMachine } from './open_host';

test.each([
  ['localhost', true],
  ['LocalHost:5610', true],
  ['127.0.0.1', true],
  ['127.0.0.1:5610', true],
  ['127.9.8.7:80', true],
  ['[::1]', true],
  ['[::1]:5610', true],
  ['::1', false],
  ['evil.test', false],
  ['evil.test:5610', false],
  ['127.0.0.1.evil.test:5610', false],
  ['localhost.evil.test', false],
  ['localhost@evil.test', false],
  ['evil.test:localhost', false],
  ['[::1].evil.test', false],
  ['[::ffff:192.0.2.1]', false],
  ['192.0.2.1', false],
  ['localhost:', false],
  ['', false],
])('%s: %s', (header, expected) => expect(namesThisMachine(header)).toBe(expected));
