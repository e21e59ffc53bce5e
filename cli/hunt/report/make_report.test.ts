import { listFindings } from '#common/hunts/engine/lists';
import type { Outcome } from '#common/hunts/engine/outcome';
import { makeNetworks } from '#common/networks/networks';
import { exampleHunt } from './example_report';
import { sortOutcomes } from './make_report';

const networks = makeNetworks([
  { cidr: '10.1.1.0/24', name: 'HQ', home: true },
  { cidr: '10.9.0.0/24', name: 'Internet', home: false },
]);

const outcome = (more: Partial<Outcome> = {}): Outcome => ({
  hunt: exampleHunt(),
  count: 1,
  relation: 'eq',
  hosts: { total: 1, relation: 'eq', items: [{ address: '10.1.1.12', count: 1 }] },
  samples: [],
  hours: [],
  ...more,
});

const all = { eventTypes: new Set(['ftp', 'snmp', 'tls']), fields: new Set<string>() };
const HOUR = 3_600_000;
const sort = (outcomes: readonly Outcome[], end = 100 * HOUR, hasBaseline = false) =>
  sortOutcomes(outcomes, all, networks, { begin: 0, end, hasBaseline });

test('sorts by severity, then by title', () => {
  const hunts = [
    exampleHunt({ id: 'c', title: 'C', severity: 'low' }),
    exampleHunt({ id: 'b', title: 'B', severity: 'high' }),
    exampleHunt({ id: 'a', title: 'A', severity: 'high' }),
  ];
  expect(sort(hunts.map((hunt) => outcome({ hunt }))).results.map(({ hunt }) => hunt.id)).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('tells what is quiet from what has no answer', () => {
  const quiet = exampleHunt({ id: 'quiet' });
  const blind = exampleHunt({ id: 'blind', requires: { event_types: ['ldap'], fields: [] } });
  const lucky = exampleHunt({ id: 'lucky', requires: { event_types: ['ldap'], fields: [] } });
  const sorted = sort([
    outcome({ hunt: quiet, count: 0 }),
    outcome({ hunt: blind, count: 0 }),
    outcome({ hunt: lucky }),
  ]);
  expect(sorted.results.map(({ hunt }) => hunt.id)).toEqual(['lucky']);
  expect(sorted.quiet.map(({ id }) => id)).toEqual(['quiet']);
  expect(sorted.unanswered).toMatchObject([{ id: 'blind', reason: expect.stringContaining('type ldap') }]);
});

test('tells what of a hunt could not be asked', () => {
  const hunt = exampleHunt({
    query: 'event_type:(ftp or ldap) and not net.src:Guests',
    requires: { event_types: ['ftp', 'ldap'], fields: [] },
  });
  const sorted = sort([outcome({ hunt, count: 0 })]);
  expect([sorted.quiet, sorted.unanswered]).toEqual([[hunt], []]);
  expect(sorted.notes).toEqual([
    expect.stringMatching(/^ftp-use: There are no events of type ldap in this data: .* not looked for/),
    expect.stringMatching(/^ftp-use: No network is called Guests: this hunt leaves nothing out by it/),
  ]);
});

const threshold = { by: ['src_ip', 'snmp.community'], window: '10m', at_least: 1 };
const guessing = exampleHunt({ id: 'guessing', threshold });
const news = exampleHunt({ id: 'news', first_seen: { fields: ['src_ip'], learn: '1d' } });
const nothing = { total: 0, relation: 'eq', items: [] } as const;

test.each<[string, number, boolean, readonly string[]]>([
  ['for longer than it learns', 24 * HOUR + 1, false, []],
  [
    'for less',
    3 * HOUR,
    false,
    ['The events span 3 h, and this hunt learns for 24 h before anything is news'],
  ],
  ['for less, with a baseline', 3 * HOUR, true, []],
  ['at no time', -Infinity, false, ['The events span 0 s, and']],
])('a hunt for what is new, over events %s', (_, end, hasBaseline, reasons) => {
  const sorted = sort([outcome({ hunt: news, count: 5, findings: nothing })], end, hasBaseline);
  expect(sorted.unanswered).toEqual(
    reasons.map((reason) => ({ id: 'news', title: 'FTP use', reason: expect.stringContaining(reason) })),
  );
  expect(sorted.quiet).toHaveLength(1 - reasons.length);
});

test('what could not be decided has no answer', () => {
  const sorted = sort([outcome({ hunt: guessing, findings: nothing, undecided: 'There was too much.' })]);
  expect(sorted).toMatchObject({
    results: [],
    quiet: [],
    unanswered: [{ id: 'guessing', reason: 'There was too much.' }],
  });
});

test('masks what is secret in events', () => {
  const samples = [{ event_type: 'ftp', ftp: { command: 'PASS', command_data: 'Sp1eluhr-26' } }];
  expect(sort([outcome({ samples })]).results[0]?.samples).toEqual([
    { event_type: 'ftp', ftp: { command: 'PASS', command_data: '••••••' } },
  ]);
});

const finding = (address: string, measure: number) => ({
  group: [
    { field: 'src_ip', value: address },
    { field: 'snmp.community', value: 'private' },
  ],
  count: measure,
  measure,
  first: '2026-11-20T10:59:00.000Z',
  last: '2026-11-20T12:01:00.000Z',
});

const findings = [finding('10.9.0.66', 9), finding('10.1.1.11', 5), finding('10.1.1.12', 3)];

const event = (address: string, minute: number) => ({
  event_type: 'snmp',
  timestamp: `2026-11-20T11:${minute}:00.000000+0000`,
  src_ip: address,
  snmp: { community: 'private' },
});

test('says of a hunt with a block what its findings say', () => {
  const samples = [event('10.1.1.12', 10), event('10.1.1.99', 11)];
  const found = { total: 3, relation: 'gte', items: findings } as const;
  const [result] = sort([outcome({ hunt: guessing, count: 500, findings: found, samples })]).results;
  expect(result).toMatchObject({
    unit: 'findings',
    count: { value: 3, relation: 'gte' },
    hosts: {
      items: [
        { address: '10.1.1.11', network: 'HQ', events: 5 },
        { address: '10.1.1.12', network: 'HQ', events: 3 },
      ],
    },
    first: '2026-11-20T10:59:00.000Z',
    last: '2026-11-20T12:01:00.000Z',
    samples: [{ src_ip: '10.1.1.12', snmp: { community: '••••••' } }],
    hours: ['10', '11', '12'].map((hour) => [Date.parse(`2026-11-20T${hour}:00:00Z`), 3]),
  });
  expect(result?.findings.map(({ measure, group }) => [measure, group[1]?.value])).toEqual([
    [9, '••••••'],
    [5, '••••••'],
    [3, '••••••'],
  ]);
});

test('tells of all findings, however many there are, and lists the strongest', () => {
  const MINUTES = 20;
  const cells = Array.from({ length: 1_500 }, (_, at) => {
    const time = Date.parse('2026-11-20T00:00:00Z') + at * MINUTES * 60_000;
    const count = at === 1_499 ? 50 : 1;
    const group = [`10.1.${Math.floor(at / 250)}.${at % 250}`, 'public'];
    return { group, slot: time, value: '', count, sum: 0, first: time, last: time };
  });
  const listed = listFindings({ type: 'threshold', ...threshold }, 0, cells);
  const [result] = sort([outcome({ hunt: guessing, findings: { ...listed, relation: 'eq' } })]).results;
  expect(result).toMatchObject({
    count: { value: 1_500, relation: 'eq' },
    hosts: { total: { value: 1_500, relation: 'eq' } },
    first: '2026-11-20T00:00:00.000Z',
    last: '2026-12-10T19:40:00.000Z',
  });
  expect(result?.hours).toHaveLength(500);
  expect(result?.hosts.items[0]).toMatchObject({ address: '10.1.5.249', events: 50 });
  expect(result?.findings).toHaveLength(1_000);
  expect(result?.findings[0]).toMatchObject({ measure: 50, last: '2026-12-10T19:40:00.000Z' });
});

test('names hosts outside where findings name no others', () => {
  const found = { total: 1, relation: 'eq', items: [finding('10.9.0.66', 9)] } as const;
  expect(sort([outcome({ hunt: guessing, findings: found })]).results[0]?.hosts.items).toEqual([
    { address: '10.9.0.66', network: 'Internet', events: 9 },
  ]);
});

test('is quiet where a block found nothing, whatever its query met', () => {
  const found = { total: 0, relation: 'eq', items: [] } as const;
  expect(sort([outcome({ hunt: guessing, count: 500, findings: found })]).quiet).toEqual([guessing]);
});
