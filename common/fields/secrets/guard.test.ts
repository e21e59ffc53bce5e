import { guardOf, mayHoldSecrets, secretOf } from './guard';

test.each<[string, string | undefined]>([
  ['ftp.command_data', 'conditional'],
  ['ftp.command_data.keyword', 'conditional'],
  ['http.request_headers.value', 'conditional'],
  ['http.request_headers.2.value', 'conditional'],
  ['http.request_headers.name', undefined],
  ['metadata.pktvars.username', 'payload'],
  ['payload', 'payload'],
  ['mqtt.connect.password', 'always'],
  ['mqtt.connect.flags.password', undefined],
  ['mqtt', undefined],
  ['ftp.command', undefined],
  ['', undefined],
  ['__proto__', undefined],
  ['constructor.name', undefined],
])('the rule of %s is %s', (path, kind) => expect(secretOf(path)?.kind).toBe(kind));

test.each<[string, string | undefined]>([
  ['snmp.community', 'secret'],
  ['snmp.community.keyword', 'secret'],
  ['metadata.pktvars.username', 'secret'],
  ['snmp', 'parent'],
  ['ftp', 'parent'],
  ['http', 'parent'],
  ['http.request_headers', 'parent'],
  ['http.request_headers.2', 'parent'],
  ['http.url', 'text'],
  ['http.url.keyword', 'text'],
  ['http.http_refer.raw', 'text'],
  ['email.url.3', 'text'],
  ['sip.uri', 'text'],
  ['pgsql.request.simple_query', 'text'],
  ['http.hostname', undefined],
  ['tls.sni', undefined],
  ['tls', undefined],
  ['', undefined],
  ['constructor', undefined],
])('the guard of %s is %s', (path, type) => {
  expect(guardOf(path)?.type).toBe(type);
  expect(mayHoldSecrets(path)).toBe(type !== undefined);
});
