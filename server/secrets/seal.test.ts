import * as fc from 'fast-check';
import { isMasked } from '#common/fields/secrets';
import { sealWith } from './seal';

const seal = sealWith(Buffer.alloc(32, 7));

test('equal values give equal tokens, whatever their field', () =>
  expect(seal('ftp.command_data', 'Sp1eluhr-26')).toBe(seal('mqtt.connect.password', 'Sp1eluhr-26')));

test('another key gives another token', () =>
  expect(seal('payload', 'x')).not.toBe(sealWith(Buffer.alloc(32, 8))('payload', 'x')));

test('a token is a token, of the same length for every value, and does not hold the value', () =>
  fc.assert(
    fc.property(fc.string({ minLength: 4 }), (value) => {
      const token = seal('payload', value);
      return isMasked(token) && token.length === seal('payload', '').length && !token.includes(value);
    }),
  ));
