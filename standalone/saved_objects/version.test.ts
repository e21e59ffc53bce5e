import fc from 'fast-check';
import { decodeVersion, encodeVersion } from './version';

test('as Kibana writes it', () => expect(encodeVersion(4, 1)).toBe('WzQsMV0='));

test('what was written is read', () =>
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seqNo, primaryTerm) => {
      expect(decodeVersion(encodeVersion(seqNo, primaryTerm))).toEqual({
        if_seq_no: seqNo,
        if_primary_term: primaryTerm,
      });
    }),
  ));

const encode = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['not base64 of JSON', 'zzz'],
  ['too short', encode('[1]')],
  ['negative', encode('[-1,1]')],
  ['text', encode('["1","2"]')],
  ['empty', ''],
])('refuses %s', (_, version) =>
  expect(() => decodeVersion(version)).toThrow(`Invalid version [${version}]`),
);
