import fc from 'fast-check';
import { endpoints, sentence, summarized, summary } from './sentence';

const ftp = (more: object) => ({
  event_type: 'ftp',
  src_ip: '10.1.1.12',
  src_port: 46002,
  dest_ip: '10.9.0.12',
  dest_port: 21,
  ftp: more,
});

test.each<[string, object, string]>([
  [
    'a command with its answer',
    ftp({ command: 'USER', command_data: 'maggie.simpson', completion_code: ['331'] }),
    '10.1.1.12 → 10.9.0.12:21 FTP USER maggie.simpson → 331',
  ],
  [
    'a secret',
    ftp({ command: 'PASS', command_data: `secret:${'A'.repeat(32)}`, completion_code: ['230'] }),
    '10.1.1.12 → 10.9.0.12:21 FTP PASS •••••• → 230',
  ],
  [
    'a greeting',
    ftp({ reply: ['Partner FTP ready.'], completion_code: ['220'] }),
    '10.1.1.12 → 10.9.0.12:21 FTP Partner FTP ready. → 220',
  ],
  ['nothing but the type', { event_type: 'ftp' }, 'FTP'],
  [
    'an unknown type',
    { event_type: 'new_in_9', src_ip: '10.1.1.1', dest_ip: '10.1.1.2' },
    '10.1.1.1 → 10.1.1.2 new_in_9',
  ],
  ['an inherited name as type', { event_type: 'constructor' }, 'constructor'],
  ['no type at all', {}, ''],
])('%s', (_, event, expected) => expect(sentence({ ...event })).toBe(expected));

test.each<[string, object, string]>([
  [
    'dns of Suricata 7',
    { event_type: 'dns', dns: { type: 'query', rrname: 'a.test', rrtype: 'A' } },
    'DNS query A a.test',
  ],
  [
    'dns of Suricata 8',
    {
      event_type: 'dns',
      dns: {
        type: 'response',
        queries: [{ rrname: 'a.test', rrtype: 'A' }],
        answers: [{ rdata: '1' }, { rdata: '2' }, { rdata: '3' }],
      },
    },
    'DNS response A a.test → 1, 2 and 1 more',
  ],
  [
    'a file',
    {
      event_type: 'fileinfo',
      fileinfo: { filename: 'payroll-2026.zip', size: 368_240, magic: 'Zip archive data' },
    },
    'File payroll-2026.zip 368.2 kB Zip archive data',
  ],
  [
    'a flow',
    {
      event_type: 'flow',
      app_proto: 'ftp',
      flow: { bytes_toserver: 3_075, bytes_toclient: 3_700, age: 30, state: 'closed' },
    },
    'Flow ftp 3.1 kB up, 3.7 kB down, 30 s, closed',
  ],
  [
    'a flow of milliseconds',
    {
      event_type: 'flow',
      proto: 'UDP',
      flow: { start: '2026-11-20T14:05:12.002+0000', end: '2026-11-20T14:05:12.008+0000', age: 0 },
    },
    'Flow UDP 6 ms',
  ],
  [
    'a flow cut short',
    { event_type: 'flow', proto: 'UDP', flow: { bytes_toserver: 81 } },
    'Flow UDP 81 B up',
  ],
  [
    'an alert',
    { event_type: 'alert', alert: { signature: 'LAB $& $1', category: 'Misc' } },
    'Alert LAB $& $1 (Misc)',
  ],
])('%s', (_, event, expected) => expect(summary({ ...event })).toBe(expected));

test.each<[string, object, readonly string[]]>([
  [
    'what the sentence has',
    { event_type: 'fileinfo', fileinfo: { filename: 'a.zip', size: 3, sha256: '00' } },
    ['fileinfo.filename', 'fileinfo.size'],
  ],
  [
    'not what it only counts',
    {
      event_type: 'dns',
      dns: { rrname: 'a.test', answers: [{ rdata: '1' }, { rdata: '2' }, { rdata: '3' }] },
    },
    ['dns.rrname'],
  ],
  [
    'not what it cuts',
    { event_type: 'http', http: { hostname: 'a.test', url: 'a'.repeat(301) } },
    ['http.hostname'],
  ],
  ['an inherited name as type', { event_type: 'constructor' }, []],
])('summarized: %s', (_, event, expected) => expect(summarized({ ...event })).toEqual(expected));

test.each<[string, object, string]>([
  ['IPv6', { src_ip: 'fd00::1', dest_ip: 'fd00::2', dest_port: 80 }, 'fd00::1 → [fd00::2]:80'],
  ['no port', { src_ip: '10.1.1.1', dest_ip: '10.1.1.2' }, '10.1.1.1 → 10.1.1.2'],
  ['one side', { dest_ip: '10.1.1.2' }, '? → 10.1.1.2'],
  ['neither', { event_type: 'stats' }, ''],
])('endpoints: %s', (_, event, expected) => expect(endpoints({ ...event })).toBe(expected));

test('any record gives a short line', () =>
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.anything()),
      fc.constantFrom('dns', 'http', 'smb', 'x'),
      (event, type) => {
        expect(sentence({ ...event, event_type: type }).length).toBeLessThanOrEqual(301);
      },
    ),
  ));
