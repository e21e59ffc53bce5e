import fc from 'fast-check';
import { encodeBase64, encodeBase64Url } from './base64';

test.each<[string, string]>([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['GET /%2e\r\n', 'R0VUIC8lMmUNCg=='],
  ['\ud800', '77+9'],
])('RFC 4648: %j', (text, expected) => expect(encodeBase64(text)).toBe(expected));

test('every text reads back as itself', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Buffer.from(encodeBase64(text), 'base64').toString('utf8')).toBe(text);
      expect(Buffer.from(encodeBase64Url(text), 'base64url').toString('utf8')).toBe(text);
      expect(encodeBase64Url(text)).toMatch(/^[\w-]*$/);
    }),
  ));
