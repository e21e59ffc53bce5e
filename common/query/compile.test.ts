import * as either from 'fp-ts/Either';
import type { Layout, StoredField } from '../fields/layout';
import { carryingExpressions } from '../fields/secrets';
import { compileQuery } from './compile';
import { parseQuery } from './parse';

const keyword = (name: string, more: Partial<StoredField> = {}): StoredField => ({
  name,
  type: 'keyword',
  exact: name,
  aggregatable: true,
  ...more,
});
const typed = (name: string, type: StoredField['type']): StoredField => ({
  name,
  type,
  exact: name,
  aggregatable: true,
});

/** An index with one field of each way to store things. */
const stored: readonly StoredField[] = [
  keyword('event_type'),
  keyword('tls.sni', { ignoreAbove: 10 }),
  { name: 'http.url', type: 'text', exact: 'http.url.keyword', ignoreAbove: 10, aggregatable: true },
  { name: 'tls.subject', type: 'text', exact: 'tls.subject.keyword', ignoreAbove: 10, aggregatable: true },
  { name: 'http.http_user_agent', type: 'text', aggregatable: false },
  typed('dest_port', 'long'),
  typed('src_port', 'keyword'),
  typed('src_ip', 'ip'),
  keyword('dest_ip'),
  typed('timestamp', 'date'),
  typed('flow.start', 'keyword'),
  typed('flow_id', 'long'),
  typed('parent_id', 'keyword'),
  typed('ftp.completion_code', 'long'),
  typed('flow.alerted', 'boolean'),
  typed('alert.metadata.cve', 'flattened'),
  {
    name: 'modbus.request.write.data',
    type: 'keyword',
    exact: 'modbus.request.write.data',
    aggregatable: false,
    conflict: ['keyword', 'long'],
  },
  keyword('ftp.command'),
  keyword('ftp.command_data'),
  keyword('own.field'),
  typed('snmp', 'flattened'),
  typed('snmp.usm', 'flattened'),
  typed('http', 'flattened'),
  typed('http.http_refer', 'flattened'),
  { name: 'payload_printable', type: 'text', aggregatable: false },
  { name: 'email.url', type: 'text', aggregatable: false },
  keyword('sip.uri'),
];
const byName = new Map(stored.map((field) => [field.name, field]));
const layout: Layout = {
  id: 'eve',
  stored: (path) => byName.get(path),
  names: () => [...byName.keys()],
  toEvent: (source) => ({ ...source }),
};

function compile(text: string, now?: number) {
  const query = parseQuery(text);
  if (either.isLeft(query)) throw new Error(query.left.message);
  return compileQuery(query.right, layout, { now });
}

const any = (...should: object[]) => ({ bool: { should, minimum_should_match: 1 } });
const none = { match_none: {} };

test.each<[string, object]>([
  ['', { match_all: {} }],
  ['event_type:tls', { term: { event_type: 'tls' } }],
  ['event_type:(tls or dns or http)', { terms: { event_type: ['tls', 'dns', 'http'] } }],
  [
    'event_type:tls and dest_port:443',
    { bool: { filter: [{ term: { event_type: 'tls' } }, { term: { dest_port: 443 } }] } },
  ],
  ['dest_port:(21 or 23)', { terms: { dest_port: [21, 23] } }],
  [
    'src_ip:(10.1.1.1 or 10.1.1.2 or 10.2.0.0/16)',
    any(
      { terms: { src_ip: ['10.1.1.1', '10.1.1.2'] } },
      { range: { src_ip: { gte: '10.2.0.0', lte: '10.2.255.255' } } },
    ),
  ],
  ['not event_type:tls', { bool: { must_not: [{ term: { event_type: 'tls' } }] } }],
  ['event_type:t*', { prefix: { event_type: 't' } }],
  ['event_type:*l?s', { wildcard: { event_type: { value: '*l\\?s' } } }],
  ['event_type:*', any({ exists: { field: 'event_type' } }, { term: { _ignored: 'event_type' } })],
  ['http.url:*', any({ exists: { field: 'http.url.keyword' } }, { term: { _ignored: 'http.url.keyword' } })],
  ['flow:*', any({ exists: { field: 'flow' } }, { prefix: { _ignored: 'flow.' } })],
  ['http.url:/a', { term: { 'http.url.keyword': '/a' } }],
  ['dest_port:0.5', none],
  ['dest_port:9223372036854775808', none],
  ['dest_port >= 1024', { range: { dest_port: { gte: 1024 } } }],
  ['dest_port > 1e30', none],
  ['dest_port < 1e30', { exists: { field: 'dest_port' } }],
  ['src_port:0443', { term: { src_port: '443' } }],
  ['src_ip:10.1.1.20', { term: { src_ip: '10.1.1.20' } }],
  ['src_ip:10.1.0.0/16', { range: { src_ip: { gte: '10.1.0.0', lte: '10.1.255.255' } } }],
  ['dest_ip:10.1.0.0/16', { prefix: { dest_ip: '10.1.' } }],
  ['dest_ip:10.1.0.0/15', any({ prefix: { dest_ip: '10.0.' } }, { prefix: { dest_ip: '10.1.' } })],
  ['dest_ip:10.1.1.4/31', { terms: { dest_ip: ['10.1.1.4', '10.1.1.5'] } }],
  ['dest_ip:"fd00::1"', { terms: { dest_ip: ['fd00:0000:0000:0000:0000:0000:0000:0001', 'fd00::1'] } }],
  [
    'timestamp >= "2026-11-20"',
    { range: { timestamp: { gte: Date.UTC(2026, 10, 20), format: 'epoch_millis' } } },
  ],
  ['flow.alerted:true', { term: { 'flow.alerted': true } }],
  ['ftp.completion_code:(230 or x)', { term: { 'ftp.completion_code': '230' } }],
  ['alert.metadata.cve:CVE*', { prefix: { 'alert.metadata.cve': 'CVE' } }],
  ['modbus.request.write.data:5', { match: { 'modbus.request.write.data': { query: '5', lenient: true } } }],
  ['length(event_type) > 5', any({ regexp: { event_type: '.{6,}' } }, { term: { _ignored: 'event_type' } })],
  ['length(event_type) <= 5', { regexp: { event_type: '.{0,5}' } }],
  ['own.field:x', { term: { 'own.field': 'x' } }],
  ['snmp:hunter2', { term: { snmp: 'hunter2' } }],
  ['snm*:hun*', none],
  ['snmp.usm:2*', { prefix: { 'snmp.usm': '2' } }],
  ['sip.uri:sip\\:bob@*', { prefix: { 'sip.uri': 'sip:bob@' } }],
])('%s', (text, expected) => {
  expect(compile(text)).toEqual(either.right({ filter: { bool: { filter: [expected] } }, notes: [] }));
});

test.each<[string, object, RegExp]>([
  [
    'tls.sni:a*',
    { prefix: { 'tls.sni': 'a' } },
    /^Values of tls\.sni longer than 10 characters are not compared/,
  ],
  ['tls.sni:longer-than-ten.test', none, /^Values of tls\.sni longer than 10 characters are not compared/],
  [
    'tls.subject:/longer/than/ten',
    {
      bool: {
        filter: [
          { term: { _ignored: 'tls.subject.keyword' } },
          { match_phrase: { 'tls.subject': '/longer/than/ten' } },
        ],
      },
    },
    /compared word by word/,
  ],
  // words of it could be guessed one by one
  ['http.url:"/longer/than/password"', none, /longer than 10 characters are not compared/],
  ['payload_printable:"PASS hunter2"', none, /may hold secrets, so that it can be searched by whole values/],
  ['email.url:hunter2', none, /may hold secrets, so that it can be searched by whole values/],
  [
    'sip.uri:*hunt*',
    {
      bool: {
        filter: [
          { wildcard: { 'sip.uri': { value: '*hunt*' } } },
          {
            bool: {
              must_not: [
                any(...(carryingExpressions('sip.uri') ?? []).map((one) => ({ regexp: { 'sip.uri': one } }))),
              ],
            },
          },
        ],
      },
    },
    /^Events in which sip\.uri carries a credential/,
  ],
  ['http.http_refer:a*', none, /kept flattened here: only whole values/],
  [
    'http.http_user_agent:curl',
    { match_phrase: { 'http.http_user_agent': 'curl' } },
    /kept as words only: it is compared word by word/,
  ],
  ['http.http_user_agent:*curl*', none, /kept as words only, so it cannot be searched by \*/],
  [
    'length(tls.sni) < 20',
    { regexp: { 'tls.sni': '.{0,19}' } },
    /longer than 10 characters are not compared/,
  ],
  [
    'src_port > 1024',
    none,
    /^src_port is kept as keyword here, so it cannot be searched by a range of numbers\.$/,
  ],
  ['flow.start > 2026', none, /^flow\.start is kept as keyword here, so it cannot be searched by time\.$/],
  ['dest_ip:"fd00:1::/32"', { prefix: { dest_ip: 'fd00:0001:' } }, /only IPv6 addresses written in full/],
  [
    'dest_ip:"fd00:1::/31"',
    any({ prefix: { dest_ip: 'fd00:0000:' } }, { prefix: { dest_ip: 'fd00:0001:' } }),
    /only IPv6 addresses written in full/,
  ],
  [
    'dest_ip:"2000::/3"',
    any({ wildcard: { dest_ip: { value: '2???:*' } } }, { wildcard: { dest_ip: { value: '3???:*' } } }),
    /only IPv6 addresses written in full/,
  ],
  [
    'dest_ip:(10.1.1.0/25 or 10.1.3.0/25 or 10.1.5.0/25 or 10.1.7.0/25 or 10.1.9.0/25)',
    none,
    /this range of them cannot be searched/,
  ],
  ['alert.metadata.cve:*x', none, /flattened here: a \* works at the end/],
  ['tls.serial:x', none, /^No event here has the field tls\.serial\.$/],
  [
    'tls.snii:x',
    none,
    /^There is no field tls\.snii, so that nothing can have it\. Did you mean tls\.sni\?$/,
  ],
  ['nosuch.*:x', none, /^No field here has a name like nosuch\.\*/],
  [
    'ftp.command_data:a*',
    {
      bool: {
        filter: [
          { prefix: { 'ftp.command_data': 'a' } },
          any({ exists: { field: 'ftp.command' } }, { term: { _ignored: 'ftp.command' } }),
          {
            bool: {
              must_not: [
                any(
                  ...['PASS', 'ACCT', 'ADAT'].map((value) => ({
                    term: { 'ftp.command': { value, case_insensitive: true } },
                  })),
                ),
              ],
            },
          },
        ],
      },
    },
    /^Events in which ftp\.command_data is a secret are left out\.$/,
  ],
])('%s is answered with a note', (text, expected, note) => {
  const result = compile(text);
  expect(result).toMatchObject(either.right({ filter: { bool: { filter: [expected] } } }));
  expect(either.isRight(result) && result.right.notes).toEqual(
    expect.arrayContaining([expect.stringMatching(note)]),
  );
});

test.each<[string, RegExp]>([
  ['alert.severity:abc', /^alert\.severity is a number, and "abc" is none\.$/],
  ['timestamp:yesterday', /^(@)?timestamp is a time, and "yesterday" is none: write one such as/],
  ['snmp.community:p*', /^snmp\.community is a secret/],
  ['snmp:hun*', /^snmp holds fields that may be secrets: search the whole value, or snmp:\* for any\.$/],
  ['snmp > h', /^snmp holds fields that may be secrets/],
  ['length(http) > 3', /^http holds fields that may be secrets/],
  ["pgsql.request.simple_query:*PASSWORD 'h*", /^pgsql\.request\.simple_query may hold secrets in any form/],
  ['flow_id.event_type:x', /has to be resolved/],
  [
    `${'event_type:a or not ('.repeat(9)}event_type:b${')'.repeat(9)}`,
    /nests "and", "or" and "not" 18 deep, and 16 are allowed/,
  ],
])('%s cannot be asked', (text, message) => {
  expect(compile(text)).toMatchObject(either.left({ message: expect.stringMatching(message) }));
});
