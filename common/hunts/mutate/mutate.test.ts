import type { EveEvent } from '../../query/match';
import type { HuntFile } from '../hunt';
import { mutate } from './mutate';

const base: HuntFile = {
  id: 'x',
  version: 1,
  title: 'x',
  description: 'x',
  category: 'policy',
  severity: 'low',
  status: 'test',
  query: 'event_type:ftp and ftp.command:USER and dest_port:(21 or 2121)',
  requires: { event_types: ['ftp'], fields: ['ftp.command'] },
  why: 'x',
  investigate: [],
  false_positives: [],
};

const login = { event_type: 'ftp', ftp: { command: 'USER' }, dest_port: 21 };
const match = { note: 'a log-in', event: login };
const otherPort = { note: 'another port', event: { ...login, dest_port: 2121 } };
const password = { note: 'a password', event: { ...login, ftp: { command: 'PASS' } } };
const elsewhere = { note: 'no port of FTP', event: { ...login, dest_port: 80 } };

const survivors = (hunt: HuntFile) =>
  mutate(hunt, {}).flatMap(({ change, isKilled }) => (isKilled ? [] : [change]));

test.each<[what: string, tests: HuntFile['tests'], survivors: readonly string[]]>([
  [
    'no case notices nothing',
    { match: [], near_miss: [] },
    [
      'without ftp.command:USER',
      'with the opposite of ftp.command:USER',
      'without dest_port:(21 or 2121)',
      'with the opposite of dest_port:(21 or 2121)',
      'without dest_port:2121 in dest_port:(21 or 2121)',
    ],
  ],
  [
    'a match alone shows no limit',
    { match: [match, otherPort], near_miss: [] },
    ['without ftp.command:USER', 'without dest_port:(21 or 2121)'],
  ],
  [
    'a near miss shows the limit that it touches',
    { match: [match, otherPort], near_miss: [password] },
    ['without dest_port:(21 or 2121)'],
  ],
  ['a case for each clause', { match: [match, otherPort], near_miss: [password, elsewhere] }, []],
])('%s', (_, tests, expected) => expect(survivors({ ...base, tests })).toEqual(expected));

test('the same value of a list is taken out each time, one that the matches meet', () => {
  const hunt = { ...base, tests: { match: [match], near_miss: [password, elsewhere] } };
  const changes = mutate(hunt, {}).map(({ change }) => change);
  expect(changes).toContain('without dest_port:21 in dest_port:(21 or 2121)');
  expect(mutate(hunt, {}).map(({ change }) => change)).toEqual(changes);
});

test('a value that is left out is tried by the near misses', () => {
  const hunt: HuntFile = {
    ...base,
    query: 'event_type:ftp and not dest_port:(21 or 2121)',
    tests: { match: [elsewhere], near_miss: [otherPort] },
  };
  expect(mutate(hunt, {}).filter(({ change }) => change.includes(' in '))).toMatchObject([
    { change: 'without dest_port:2121 in not dest_port:(21 or 2121)', isKilled: true },
  ]);
});

test('what requires says again is no clause, unless it is denied', () => {
  const hunt = { ...base, query: 'event_type:ftp and ftp.command:* and not event_type:ftp' };
  expect(survivors(hunt)).toEqual(['without not event_type:ftp', 'with the opposite of not event_type:ftp']);
});

test.each<[what: string, query: string, changes: readonly string[]]>([
  [
    'an alternative lets events in',
    'ftp.command:USER or event_type:ftp',
    ['ftp.command:USER', 'event_type:ftp'],
  ],
  [
    'also within a group',
    '(event_type:ftp or dest_port:21) and ftp.command:*',
    ['event_type:ftp or dest_port:21', 'event_type:ftp', 'dest_port:21'],
  ],
  [
    'within an alternative it keeps events from the rest of it',
    '(event_type:ftp and dest_port:21) or dest_port:2121',
    ['event_type:ftp and dest_port:21', 'dest_port:21', 'dest_port:2121'],
  ],
])('what requires says again is no guard where %s', (_, query, expected) => {
  const without = mutate({ ...base, query }, {}).flatMap(({ change }) =>
    change.startsWith('without ') ? [change.slice('without '.length)] : [],
  );
  expect(without).toEqual(expected);
});

const at = (second: number, dest: string) => ({
  event_type: 'ftp',
  timestamp: `2026-11-20T10:00:${String(second).padStart(2, '0')}.000000+0000`,
  src_ip: '10.0.0.1',
  dest_ip: dest,
});

test('a block’s figures move, and its keys go', () => {
  const hunt: HuntFile = {
    ...base,
    query: 'event_type:ftp',
    threshold: { by: ['src_ip', 'dest_ip'], window: '4m', at_least: 3 },
    tests: {
      match: [{ note: 'three', events: [1, 2, 3].map((second) => at(second, '10.0.0.2')) }],
      near_miss: [{ note: 'two', events: [1, 2].map((second) => at(second, '10.0.0.2')) }],
    },
  };
  expect(mutate(hunt, {}).map(({ change, isKilled }) => [change, isKilled])).toEqual([
    ['with threshold.at_least 2 in place of 3', true],
    ['with threshold.at_least 4 in place of 3', true],
    ['without src_ip in threshold.by', false],
    ['without dest_ip in threshold.by', false],
  ]);
});

const inFlow = (second: number, flow: number, dest: string) => ({ ...at(second, dest), flow_id: flow });
const counted = ['with threshold in place of distinct', 'with distinct.field flow_id in place of dest_ip'];

test.each<[what: string, nearMiss: readonly EveEvent[], survivors: readonly string[]]>([
  ['one value once', [inFlow(1, 1, '10.0.0.2')], counted],
  [
    'one value twice, in one flow',
    [inFlow(1, 1, '10.0.0.2'), inFlow(2, 1, '10.0.0.2')],
    ['with distinct.field flow_id in place of dest_ip'],
  ],
  ['one value twice, in two flows', [inFlow(1, 1, '10.0.0.2'), inFlow(2, 2, '10.0.0.2')], []],
])('different values are told from many events by %s', (_, events, expected) => {
  const hunt: HuntFile = {
    ...base,
    query: 'event_type:ftp',
    distinct: { field: 'dest_ip', by: [], window: '4m', at_least: 2 },
    tests: {
      match: [{ note: 'two', events: [inFlow(1, 1, '10.0.0.2'), inFlow(2, 2, '10.0.0.3')] }],
      near_miss: [{ note: 'one', events: [...events] }],
    },
  };
  expect(survivors(hunt)).toEqual(expected);
});

test('a rare value is told from one that comes once', () => {
  const hunt = (...match: readonly EveEvent[]): HuntFile => ({
    ...base,
    query: 'event_type:ftp',
    rare: { field: 'dest_ip', by: 'src_ip', at_most: 1 },
    tests: {
      match: [{ note: 'from one host', events: [...match] }],
      near_miss: [
        {
          note: 'from two',
          events: [at(1, '10.0.0.2'), { ...at(2, '10.0.0.2'), src_ip: '10.0.0.9' }],
        },
      ],
    },
  });
  expect(survivors(hunt(inFlow(1, 1, '10.0.0.2'), inFlow(2, 2, '10.0.0.2')))).toEqual([]);
  expect(survivors(hunt(inFlow(1, 1, '10.0.0.2')))).toEqual([
    'with rare.by flow_id in place of src_ip',
    'with rare.by timestamp in place of src_ip',
  ]);
});

test.each<[what: string, block: Partial<HuntFile>, changes: readonly string[]]>([
  [
    'one is the least',
    { threshold: { by: [], window: '4m', at_least: 1 } },
    ['with threshold.at_least 2 in place of 1'],
  ],
  [
    'sum',
    { sum: { field: 'flow.bytes_toserver', by: [], window: '4m', at_least: 10 } },
    ['with sum.at_least 5 in place of 10', 'with sum.at_least 20 in place of 10'],
  ],
  [
    'rare',
    { rare: { field: 'tls.sni', by: 'src_ip', at_most: 2 } },
    [
      'with rare.at_most 1 in place of 2',
      'with rare.at_most 3 in place of 2',
      'with rare.by flow_id in place of src_ip',
      'with rare.by timestamp in place of src_ip',
    ],
  ],
  [
    'distinct',
    { distinct: { field: 'dest_ip', by: ['src_ip'], window: '4m', at_least: 2 } },
    [
      'with distinct.at_least 1 in place of 2',
      'with distinct.at_least 3 in place of 2',
      'without src_ip in distinct.by',
      'with threshold in place of distinct',
      'with distinct.field flow_id in place of dest_ip',
    ],
  ],
  [
    'first_seen',
    { first_seen: { fields: ['tls.sni'], learn: '1d' } },
    ['without tls.sni in first_seen.fields'],
  ],
  [
    'beacon',
    { beacon: { by: ['src_ip'], at_least: 20, score: 80, size: 'http.length' } },
    [
      'with beacon.at_least 19 in place of 20',
      'with beacon.at_least 21 in place of 20',
      'with beacon.score 0 in place of 80',
      'with beacon.score 100 in place of 80',
      'without src_ip in beacon.by',
      'without beacon.size http.length',
    ],
  ],
])('%s', (_, block, changes) => {
  expect(survivors({ ...base, query: 'event_type:ftp', ...block })).toEqual(changes);
});
