import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { findField } from './catalogue';
import {
  isMasked,
  maskEvent,
  maskText,
  maskValue,
  secretPaths,
  secretRules,
  TOKEN_BYTES,
  TOKEN_PREFIX,
  type Seal,
} from './secrets';

const seal: Seal = (_, value) =>
  TOKEN_PREFIX + createHash('sha256').update(value).digest().subarray(0, TOKEN_BYTES).toString('base64url');

const token = (value: string) => seal('', value);

describe('the table', () => {
  test.each(secretRules.map(({ path }) => path))('%s is a field of the catalogue', (path) => {
    // what shippers add is no field of Suricata; pktvars stands for all below it
    if (['message', 'event.original', 'metadata.pktvars'].includes(path)) return;
    expect(findField(path)).toBeDefined();
  });

  test('every condition names a sibling of the catalogue', () => {
    const siblings = secretRules.flatMap((rule) =>
      rule.kind === 'conditional' ? [rule.path.replace(/[^.]+$/, rule.when.sibling)] : [],
    );
    expect(siblings.filter((name) => !findField(name))).toEqual([]);
  });
});

test.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
  [
    'nothing to mask',
    { event_type: 'dns', dns: { rrname: 'x' } },
    { event_type: 'dns', dns: { rrname: 'x' } },
    [],
  ],
  [
    'the password of FTP',
    { ftp: { command: 'PASS', command_data: 'Sp1eluhr-26' } },
    { ftp: { command: 'PASS', command_data: token('Sp1eluhr-26') } },
    ['ftp.command_data'],
  ],
  [
    'the user of FTP stays',
    { ftp: { command: 'USER', command_data: 'alice' } },
    { ftp: { command: 'USER', command_data: 'alice' } },
    [],
  ],
  [
    'a command in small letters',
    { ftp: { command: ' pass ', command_data: 'x' } },
    { ftp: { command: ' pass ', command_data: token('x') } },
    ['ftp.command_data'],
  ],
  [
    'a command that Suricata does not know may be anything',
    { ftp: { command_data: 'x' } },
    { ftp: { command_data: token('x') } },
    ['ftp.command_data'],
  ],
  [
    'a sibling from the prototype does not count',
    { ftp: Object.assign(Object.create({ command: 'USER' }), { command_data: 'x' }) },
    { ftp: { command_data: token('x') } },
    ['ftp.command_data'],
  ],
  [
    'credentials among headers',
    {
      http: {
        request_headers: [
          { name: 'Host', value: 'h' },
          { name: 'AUTHORIZATION', value: 'Basic x' },
        ],
      },
    },
    {
      http: {
        request_headers: [
          { name: 'Host', value: 'h' },
          { name: 'AUTHORIZATION', value: token('Basic x') },
        ],
      },
    },
    ['http.request_headers.1.value'],
  ],
  [
    'arrays of values',
    { pop3: { request: { command: 'APOP', args: ['bob', 'c4c9'] } } },
    { pop3: { request: { command: 'APOP', args: [token('bob'), token('c4c9')] } } },
    ['pop3.request.args.0', 'pop3.request.args.1'],
  ],
  [
    'numbers',
    { pgsql: { request: { secret_key: 889887985 } } },
    { pgsql: { request: { secret_key: token('889887985') } } },
    ['pgsql.request.secret_key'],
  ],
  [
    'an object where text was expected',
    { payload: { a: ['x', { b: 'y' }], c: null, d: false } },
    { payload: { a: [token('x'), { b: token('y') }], c: null, d: false } },
    ['payload.a.0', 'payload.a.1.b'],
  ],
  [
    'a record where an object was expected',
    { pgsql: { request: false }, http: null, ftp: 'x', mqtt: [] },
    { pgsql: { request: false }, http: null, ftp: 'x', mqtt: [] },
    [],
  ],
  [
    'credentials in an address',
    { http: { url: '/login?user=bob&password=bobpass1&x=1', hostname: 'h' } },
    { http: { url: `/login?user=bob&password=${token('bobpass1')}&x=1`, hostname: 'h' } },
    ['http.url'],
  ],
])('%s', (_, event, expected, places) => {
  const before = structuredClone(event);
  const masked = maskEvent(event, seal);
  expect(masked).toEqual({ event: expected, secrets: places });
  expect(secretPaths(event)).toEqual(places);
  expect(structuredClone(event)).toEqual(before);
});

test('what holds no secret is not copied', () => {
  const event = { http: { request_headers: [{ name: 'Host', value: 'h' }] }, tls: {} };
  expect(maskEvent(event, seal).event).toBe(event);
});

test.each([
  ['https://bob:geheim@host/x', `https://bob:${token('geheim')}@host/x`],
  ['//:geheim@host/', `//:${token('geheim')}@host/`],
  ['https://host:8080/@x', 'https://host:8080/@x'],
  [
    '/x?Token=a&api_key=b;client_secret=c',
    `/x?Token=${token('a')}&api_key=${token('b')};client_secret=${token('c')}`,
  ],
  ['/x?new_password=a#access_token=b', `/x?new_password=${token('a')}#access_token=${token('b')}`],
  ['pass=a', `pass=${token('a')}`],
  ['/passwd?q=passwords&compass=north', '/passwd?q=passwords&compass=north'],
  [`/?password=${token('a')}`, `/?password=${token('a')}`],
])('in an address, %s becomes %s', (text, expected) => {
  expect(maskText('http.url', text, seal)).toBe(expected);
  expect(maskText('http.url.keyword', text, seal)).toBe(expected);
  expect(maskText('http.request_headers.3.value', text, seal)).toBe(expected);
});

test.each([
  [
    'pgsql.request.simple_query',
    "ALTER USER b PASSWORD 'it''s';",
    `ALTER USER b PASSWORD '${token("it''s")}';`,
  ],
  [
    'sip.sdp.attributes',
    'crypto:1 AES_CM_128 inline:abc|2^20',
    `crypto:1 AES_CM_128 inline:${token('abc|2^20')}`,
  ],
  ['sip.uri', 'sip:bob:geheim@host', `sip:bob:${token('geheim')}@host`],
  ['tls.sni', 'https://bob:geheim@host', 'https://bob:geheim@host'],
])('in %s, %s becomes %s', (path, text, expected) => expect(maskText(path, text, seal)).toBe(expected));

test('alone, what may be a secret is masked without asking for its condition', () => {
  expect(maskValue('ftp.command_data', 'alice', seal)).toBe(token('alice'));
  expect(maskValue('ftp.command_data', token('alice'), seal)).toBe(token('alice'));
  expect(maskValue('http.url', '/?pw=x', seal)).toBe(`/?pw=${token('x')}`);
  expect(maskValue('tls.sni', 'x', seal)).toBe('x');
  // as a flattened field's values are
  expect(maskValue('snmp', 'private', seal)).toBe(token('private'));
});

test.each(['secret:', 'secret:short', `${TOKEN_PREFIX}${'a'.repeat(33)}`, `x${token('a')}`, '', 1, null])(
  '%p is no token',
  (value) => expect(isMasked(value)).toBe(false),
);

/** Events of any content at the places of the rules, also with odd types. */
const anyEvent = fc
  .array(fc.tuple(fc.constantFrom(...secretRules), fc.jsonValue(), fc.jsonValue(), fc.boolean()), {
    maxLength: 4,
  })
  .map((parts) => {
    let event: Record<string, unknown> = {};
    for (const [rule, value, sibling, isList] of parts) {
      const [last = '', ...parents] = rule.path.split('.').reverse();
      const leaf =
        rule.kind === 'conditional' ? { [last]: value, [rule.when.sibling]: sibling } : { [last]: value };
      event = {
        ...event,
        ...parents.reduce<Record<string, unknown>>(
          (child, name) => ({ [name]: isList ? [child] : child }),
          leaf,
        ),
      };
    }
    return event;
  });

test('masking twice is masking once', () =>
  fc.assert(
    fc.property(anyEvent, (event) => {
      const once = maskEvent(event, seal);
      expect(maskEvent(once.event, seal)).toEqual(once);
    }),
  ));

test('no string below a secret path stays', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...secretRules),
      fc.string({ minLength: 6 }).filter((text) => !/^[\w":,{}[\]-]*$/.test(text)),
      (rule, secret) => {
        const [last = '', ...parents] = rule.path.split('.').reverse();
        const leaf = { [last]: [secret, { deep: secret }] };
        const event = parents.reduce<Record<string, unknown>>((child, name) => ({ [name]: child }), leaf);
        expect(JSON.stringify(maskEvent(event, seal).event)).not.toContain(
          JSON.stringify(secret).slice(1, -1),
        );
      },
    ),
  ));

describe('the sample', () => {
  const files = ['clean-day', 'eve', 'blog-stories', 'eve-6.0.1-dnsv1.sample', 'eve-8.0.7-dnsv3.sample'];
  const masked = [...files, 'eve-ips-drop.sample'].flatMap((file) =>
    gunzipSync(readFileSync(join(__dirname, `../../test/data/${file}.json.gz`)))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.stringify(maskEvent(JSON.parse(line), seal).event)),
  );

  /** A text as base64 shows it at each of the three places where it may begin, without the ends that its neighbours change. */
  const encoded = (text: string) =>
    [0, 1, 2].map((lead) =>
      Buffer.from(' '.repeat(lead) + text)
        .toString('base64')
        .slice(lead === 0 ? 0 : 4, -4),
    );

  test.each([
    ...['Sp1eluhr-26', 'Sommer2026', 'bobpass1', 'Adm1n!pass', 'camsecret', 'drucker-ro-7f2'],
    ...['letmein', 'qwerty', 'ftp@example.com'],
  ])('%s stands nowhere, nor in base64', (password) => {
    const forms = [password, ...encoded(password)];
    expect(masked.filter((line) => forms.some((form) => line.includes(form)))).toEqual([]);
  });

  const leaves = function* (value: unknown, path: string): Generator<string> {
    if (Array.isArray(value)) for (const item of value) yield* leaves(item, path);
    else if (typeof value !== 'object' || value === null) yield `${path}: ${String(value)}`;
    else {
      for (const [name, child] of Object.entries(value)) {
        yield* leaves(child, `${path}.${name}`.replace(/^\./, ''));
      }
    }
  };

  // as passwords they are words of every day, which stand elsewhere too: as user names, for instance
  test.each([
    ['backup', []],
    ['public', []],
    ['private', []],
    ['password', []],
    ['123456', []],
    ['root', ['krb5.cname: root']],
    ['admin', ['krb5.cname: admin']],
  ])('%s stands as a whole value only where it is no password', (password, places) => {
    const found = new Set<string>();
    for (const line of masked.filter((text) => text.includes(`"${password}"`))) {
      for (const leaf of leaves(JSON.parse(line), '')) if (leaf.endsWith(`: ${password}`)) found.add(leaf);
    }
    expect([...found].sort()).toEqual(places);
  });
});
