import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Finding } from '../hunts/finding';
import { alertId, DIGEST_LENGTH } from './alert_id';

const digest = (text: string) =>
  createHash('sha256').update(text).digest('base64url').slice(0, DIGEST_LENGTH);

const group = (of: Readonly<Record<string, string>>): Finding['group'] =>
  Object.entries(of).map(([field, value]) => ({ field, value }));

test.each<[string, Readonly<Record<string, string>>, string | RegExp]>([
  ['all events together', {}, 'hunt'],
  ['an address', { src_ip: '10.1.1.15' }, 'src_ip=10.1.1.15'],
  ['two fields', { src_ip: '10.1.1.15', dest_port: '21' }, 'src_ip=10.1.1.15, dest_port=21'],
  ['IPv6', { src_ip: '2001:db8::1' }, 'src_ip=2001:db8::1'],
  [
    'a masked value',
    { 'ftp.command_data': `secret:${'a'.repeat(32)}` },
    `ftp.command_data=secret:${'a'.repeat(32)}`,
  ],
  ['nothing', { 'tls.sni': '' }, /^tls\.sni= #[\w-]{16}$/],
  ['a comma', { 'tls.sni': 'a, dest_port=21' }, /^tls\.sni=a__dest_port_21 #[\w-]{16}$/],
  ['a turned name', { 'http.hostname': 'a\u202Eb' }, /^http\.hostname=a_b #[\w-]{16}$/],
  ['a long value', { 'http.url': `/${'a'.repeat(500)}` }, /^http\.url=\/a{23} #[\w-]{16}$/],
])('the id of %s', (_, of, expected) => {
  expect(alertId(group(of), digest)).toMatch(
    typeof expected === 'string' ? new RegExp(`^${expected.replace(/[.]/g, '\\.')}$`) : expected,
  );
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    'a',
    'a_b',
    'a b',
    'a,b',
    'a=b',
    'a #',
    '1, dest_port=2',
    'x'.repeat(24),
    'x'.repeat(300),
  ),
  fc.string({ unit: fc.constantFrom('a', ',', '=', ' ', '#', '_'), maxLength: 40 }),
);
const groups = fc
  .tuple(hostile, hostile, hostile)
  .map(([a, b, c]) => group({ src_ip: a, dest_port: b, 'tls.sni': c }));

test('different groups have different ids, the same one the same', () => {
  fc.assert(
    fc.property(groups, groups, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(alertId(one, digest) === alertId(other, digest)).toBe(same);
    }),
    { numRuns: 1_000 },
  );
});

test('ids are short, and hold nothing that cannot be seen', () => {
  fc.assert(
    fc.property(groups, (one) => {
      const id = alertId(one, digest);
      expect(id.length).toBeLessThanOrEqual(120);
      expect(id).toMatch(/^[ -~]+$/);
    }),
  );
});
