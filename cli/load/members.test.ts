import * as fc from 'fast-check';
import { items, members } from './members';
import { withoutRepeatedNames } from './repeated_names';
import { shiftLine } from './shift_line';

const DAY = 86_400_000;

test('finds members and their values, whatever the blanks', () => {
  const text = ' { "a" : 1 , "b\\"}":"x,\\\\" ,"c":{"d":[1,"]"]}, "a":null } ';
  expect(
    members(text, 1).map(({ name, valueStart, end }) => [name, text.slice(valueStart, end).trim()]),
  ).toEqual([
    ['a', '1'],
    ['b"}', '"x,\\\\"'],
    ['c', '{"d":[1,"]"]}'],
    ['a', 'null'],
  ]);
});

test('finds items', () => {
  const text = '[1, "a,]" ,{"b":[2]},[ ]]';
  expect(items(text, 0).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
    '1',
    '"a,]"',
    '{"b":[2]}',
    '[ ]',
  ]);
});

test.each(['{', '{"', '{"a', '{"a"', '{"a":', '{"a":"', '{"a":1,', '[', '[1,', '"', ''])(
  'ends on broken text %p',
  (text) => {
    expect(members(text, 0).length).toBeLessThan(2);
    expect(items(text, 0).length).toBeLessThan(2);
  },
);

test('sees what JSON.parse sees', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(3), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const seen = members(text, 0).map(({ name, valueStart, end }) => [
        name,
        JSON.parse(text.slice(valueStart, end)),
      ]);
      expect(seen).toEqual(Object.entries(JSON.parse(text)));
    }),
  ));

test.each([
  ['{"a":1,"b":2,"a":3}', '{"a":3,"b":2}'],
  ['{"a":{"b":1,"b":2},"c":[{"d":1,"d":{"e":1,"e":2}}]}', '{"a":{"b":2},"c":[{"d":{"e":2}}]}'],
  ['{"a":1,"\\u0061":2}', '{"\\u0061":2}'],
  ['{"session_id":18446744073709551615}', '{"session_id":18446744073709551615}'],
  ['{"a":[],"b":{},"c":[[]]}', '{"a":[],"b":{},"c":[[]]}'],
])('%s without repeated names is %s', (text, expected) => expect(withoutRepeatedNames(text)).toBe(expected));

test('without repeated names, all stays as it is', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const text = JSON.stringify(value);
      expect(withoutRepeatedNames(text)).toBe(text);
    }),
  ));

test.each<[string, string, string]>([
  [
    'timestamp',
    '{"timestamp":"2026-11-20T14:05:12.002184+0000"}',
    '{"timestamp":"2026-11-21T14:05:12.002184+0000"}',
  ],
  [
    'both times of the flow',
    '{"flow":{"start":"2026-11-20T00:00:00.000001+0000","age":1,"end":"2026-11-20T00:00:01.000001+0000"}}',
    '{"flow":{"start":"2026-11-21T00:00:00.000001+0000","age":1,"end":"2026-11-21T00:00:01.000001+0000"}}',
  ],
  [
    'dates of certificates stay',
    '{"tls":{"notbefore":"2026-11-20T00:00:00","timestamp":"2026-11-20T00:00:00Z"}}',
    '{"tls":{"notbefore":"2026-11-20T00:00:00","timestamp":"2026-11-20T00:00:00Z"}}',
  ],
  [
    'text that looks like a member stays',
    '{"payload_printable":"\\"timestamp\\":\\"2026-11-20T00:00:00Z\\"","timestamp":"2026-11-20T00:00:00Z"}',
    '{"payload_printable":"\\"timestamp\\":\\"2026-11-20T00:00:00Z\\"","timestamp":"2026-11-21T00:00:00Z"}',
  ],
  [
    'odd values stay',
    '{"timestamp":1795301756,"flow":"start","netflow":[]}',
    '{"timestamp":1795301756,"flow":"start","netflow":[]}',
  ],
  [
    'blanks stay',
    '{ "timestamp" : "2026-11-20T00:00:00Z" , "a":1 }',
    '{ "timestamp" : "2026-11-21T00:00:00Z" , "a":1 }',
  ],
  [
    'large numbers stay',
    '{"smb":{"session_id":18446744073709551615},"timestamp":"2026-11-20T00:00:00Z"}',
    '{"smb":{"session_id":18446744073709551615},"timestamp":"2026-11-21T00:00:00Z"}',
  ],
])('moves %s', (_, text, expected) => {
  expect(shiftLine(text, DAY)).toBe(expected);
  expect(shiftLine(text, 0)).toBe(text);
});
