import { numberAt, textAt, valuesAt, type EventValue } from './values';

const event = JSON.parse(
  '{"src_ip":"10.1.1.12","vlan":[30,31],"dns":{"answers":[{"rdata":"a"},{"rdata":"b"},{"ttl":1}]},' +
    '"__proto__":{"polluted":"yes"},"alert":{"gid":0,"signature":null},"tls":{"constructor":"mine"}}',
);

test.each<[string, string, readonly EventValue[]]>([
  ['a value', 'src_ip', ['10.1.1.12']],
  ['an array', 'vlan', [30, 31]],
  ['an array of objects on the way', 'dns.answers.rdata', ['a', 'b']],
  ['null is no value', 'alert.signature', []],
  ['an object is no value', 'dns', []],
  ['zero is one', 'alert.gid', [0]],
  ['missing', 'http.hostname', []],
  ['below a value', 'src_ip.length', []],
  ['an inherited name', 'constructor.name', []],
  ['an inherited name below', 'dns.toString', []],
  ['an own key with an inherited name', 'tls.constructor', ['mine']],
  ['an own __proto__ is plain data', '__proto__.polluted', ['yes']],
])('%s', (_, path, expected) => expect(valuesAt(event, path)).toEqual(expected));

test('text and numbers', () => {
  expect(textAt(event, 'vlan')).toBe('30');
  expect(textAt(event, 'nothing')).toBeUndefined();
  expect(numberAt(event, 'vlan')).toBe(30);
  expect(numberAt(event, 'src_ip')).toBeUndefined();
});
