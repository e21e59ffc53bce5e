import * as either from 'fp-ts/Either';
import { checkQuery, matcher, type EveEvent } from './match';
import { caseEvents, cases } from './match_cases';
import { parseQuery } from './parse';

const read = (text: string) => {
  const query = parseQuery(text);
  if (either.isLeft(query)) throw new Error(query.left.message);
  return query.right;
};

const meets = (text: string, now?: number) => {
  const matches = matcher(read(text), { now });
  return Object.entries(caseEvents)
    .filter(([, event]) => matches(event))
    .map(([name]) => name);
};

test.each(cases)('%s: %s', (_, query, ...expected) => {
  expect(meets(query)).toEqual(expected);
});

test.each<[string, string]>([
  ['alert.severity:abc', 'alert.severity is a number, and "abc" is none.'],
  ['alert.severity:1*', 'alert.severity is a number, and * works on text only: compare it with < and >.'],
  ['src_ip:x', 'src_ip is an address, and "x" is neither one nor a network such as 10.1.0.0/16.'],
  [
    'src_ip:10.1.1.2*',
    'src_ip is an address, and "10.1.1.2*" is neither one nor a network such as 10.1.0.0/16.',
  ],
  ['fileinfo.stored:yes', 'fileinfo.stored is either true or false: ask for one of the two.'],
  ['length(dest_port) > 2', 'dest_port is a number and has no length: compare it with < or >.'],
  [
    'mqtt.connect.password:a*',
    'mqtt.connect.password is a secret (MQTT password): search the whole value, or mqtt.connect.password:* for any.',
  ],
  [
    'payload_printable:*cmd*',
    'payload_printable may hold secrets (Payload that raised the alert): search the whole value, or payload_printable:* for any.',
  ],
  [
    `tls.sni:${'a'.repeat(200)}*`,
    'tls.sni is compared with a text longer than the 200 characters that one with *, < or > may have: shorten it.',
  ],
])('%s cannot be asked', (query, message) => {
  expect(checkQuery(read(query))).toMatchObject(either.left({ message }));
  expect(meets(`not ${query}`)).toEqual([]);
});

test.each<[string, number, boolean]>([
  ['http.url:x*', 8_191, true],
  ['http.url:x*', 8_192, false],
  ['http.url > "x"', 8_191, true],
  ['http.url > "x"', 8_192, false],
  ['length(http.url) > 100', 8_192, true],
  ['length(http.url) <= 100', 8_192, false],
  ['http.url:*', 8_192, true],
])('as in an index, %s of %i characters: %s', (query, length, expected) => {
  const matches = matcher(read(query));
  expect(matches({ http: { url: 'x'.repeat(length) } })).toBe(expected);
});

test('now is what it is said to be', () => {
  const now = Date.UTC(2026, 10, 20, 14, 30);
  expect(meets('@timestamp >= now-1h', now)).toEqual(['date', 'date_offset']);
  expect(meets('@timestamp >= now', now)).toEqual(['date_offset']);
  expect(meets('@timestamp:now/h', now)).toEqual(['date']);
  expect(either.isLeft(checkQuery(read('@timestamp >= now')))).toBe(true);
});

test('what an event inherits is not in it', () => {
  const hostile: EveEvent = JSON.parse('{"__proto__":{"event_type":"tls"},"tls":{"__proto__":{"sni":"x"}}}');
  expect(matcher(read('event_type:tls or tls.sni:x'))(hostile)).toBe(false);
  expect(matcher(read('__proto__.event_type:tls'))(hostile)).toBe(true);
});
