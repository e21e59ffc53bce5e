import { blockOf } from '#common/hunts/blocks/block';
import { huntEvents } from '#common/hunts/engine/hunt_events';
import { compareStrength } from '#common/hunts/strongest';
import { countOnCleanDay, questionOf } from '#common/hunts/trial/question';
import { pathsOf } from '#common/query/fields';
import { matchEvents } from '#common/query/flow';
import type { EveEvent } from '#common/query/match';
import { leafPaths } from '#common/query/paths';
import { askFindings, isAnswerable } from '#test/hunts/ask_findings';
import { lab, pack } from '#test/hunts/pack';
import { uncounted } from '#test/hunts/uncounted';
import { askIndex, clausesOf, parsed } from '#test/query/ask_index';
import { indexEvents, type IndexUnderTest } from '#test/query/index_under_test';
import { readEvents } from '#test/query/sample_events';
import { elasticsearch } from '#test/support/elasticsearch';

/**
 * What some hunts find in the seven rounds of everything, and in the blogs' stories. Counted by a program over the
 * raw lines that shares no code with Spoor. What is not here finds nothing there, or is among the `uncounted`.
 */
const truth: Readonly<Record<string, readonly [rounds: number, blogStories: number]>> = {
  'admin-shares': [7, 2],
  'administrator-logins': [49, 3],
  'administrator-over-rdp': [7, 0],
  bittorrent: [21, 0],
  'dns-past-the-resolver': [7, 0],
  'executables-in-clear-text': [42, 0],
  'ftp-archives': [28, 6],
  'ftp-use': [202, 12],
  'ftp-users-of-archives': [14, 2],
  'http-credentials': [7, 0],
  'kerberos-across-the-border': [126, 0],
  'kerberos-tickets-with-weak-keys': [7, 0],
  'lets-encrypt-certificates': [49, 14],
  'login-forms-in-clear-text': [7, 0],
  'long-dns-names': [504, 0],
  'nfs-as-root': [20, 0],
  'ntlm-without-workstation': [14, 0],
  'outdated-tls': [14, 0],
  'programs-written-over-smb': [7, 0],
  'remote-execution-programs': [21, 0],
  'servers-calling-outside': [0, 3],
  'shares-refused': [7, 0],
  'smb-across-the-border': [14, 0],
  'smb-version-1': [28, 0],
  'ssh-by-programs': [55, 0],
  'ssh-to-outside': [14, 0],
  'telnet-sessions': [19, 0],
  'tftp-transfers': [21, 0],
  'vnc-sessions': [7, 0],
};

/** Fields of protocols that the lab does not speak, or of what it does not log of them. */
const unseen: readonly string[] = [
  'bittorrent_dht.client_version',
  'dcerpc.interfaces.uuid',
  'dcerpc.req.opnum',
  'dcerpc.rpc_version',
  'dnp3.application.function_code',
  'dnp3.application.objects.group',
  'dnp3.dst',
  'dnp3.iin.indicators',
  'dnp3.src',
  'ldap.request.bind_request.name',
  'ldap.responses.bind_response.result_code',
];

/** The same day as other versions of Suricata write it, and as it writes when it drops. */
const OTHERS = ['eve-6.0.1-dnsv1.sample', 'eve-8.0.7-dnsv3.sample', 'eve-ips-drop.sample'];

const days = ['clean-day', 'eve', 'blog-stories'].map((name) => readEvents(`${name}.json.gz`));
const [cleanDay = []] = days;
const events = days.flat();
const dayOf = new Map(days.flatMap((ofDay, day) => ofDay.map((event) => [event, day] as const)));
const numberOf = new Map(events.map((event, number) => [event, number]));

/** The clean day lies before all others. */
const isCleanDay = { range: { timestamp: { lt: '2026-11-19T00:00:00Z' } } };

let index: IndexUnderTest;

beforeAll(async () => {
  index = await indexEvents(await elasticsearch(), `spoor-pack-${process.pid}`, 'keyword', events);
}, 120_000);

afterAll(() => index.remove());

/** Events that the matcher finds, once Elasticsearch has found the same. */
async function found(query: string): Promise<readonly EveEvent[]> {
  const matching = matchEvents(parsed(query), events, lab);
  expect(await askIndex(index, events, query, lab)).toEqual(
    new Set(matching.map((event) => numberOf.get(event))),
  );
  return matching;
}

const named = pack.map((hunt) => ({ id: hunt.id, hunt }));

test.each(named)('the events of $id are the same by both engines', async ({ id, hunt }) => {
  const matching = await found(hunt.query);
  const counts = days.map((_, day) => matching.filter((event) => dayOf.get(event) === day).length);
  if (blockOf(hunt) === undefined) expect(counts[0]).toBe(hunt.expected?.clean_day);
  if (!uncounted.has(id)) expect(counts.slice(1)).toEqual(truth[id] ?? [0, 0]);
});

test('what is counted, or is not yet, is a hunt of the pack, and one of the two', () => {
  const known = new Set(pack.map(({ id }) => id));
  const listed = [...Object.keys(truth), ...uncounted];
  expect(listed.filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

const withBlock = named.flatMap(({ id, hunt }) => {
  const block = blockOf(hunt);
  return block ? [{ id, hunt, block }] : [];
});

test.each(withBlock)('the findings of $id are the same by both engines', async ({ hunt, block }) => {
  expect(countOnCleanDay(questionOf(hunt), cleanDay, lab)).toBe(hunt.expected?.clean_day);
  if (!isAnswerable(block)) return;
  const parts = [
    { among: [isCleanDay], findings: huntEvents(hunt, cleanDay, lab).findings },
    { among: [], findings: huntEvents(hunt, events, lab).findings },
  ];
  for (const { among, findings } of parts) {
    const filter = await clausesOf(index, events, hunt.query, { ...lab, among });
    expect(await askFindings(index, block, filter)).toEqual([...findings].sort(compareStrength(block)));
  }
});

const steps = pack.flatMap(({ id, investigate }) =>
  investigate.flatMap(({ query }, i) => (query === undefined ? [] : [{ step: `${id} ${i + 1}`, query }])),
);

test.each(steps)('step $step finds the same by both engines: $query', async ({ query }) => {
  await found(query);
});

test('every field that a hunt requires or shows is in the data, or is known not to be', () => {
  const seen = new Set(
    [...events, ...readEvents(...OTHERS.map((name) => `${name}.json.gz`))].flatMap((event) => [
      ...leafPaths(event),
    ]),
  );
  const wanted = new Set(pack.flatMap(({ requires, columns = [] }) => [...requires.fields, ...columns]));
  const missing = [...wanted].filter((field) => !pathsOf(field).some((path) => seen.has(path)));
  expect(missing.sort()).toEqual(unseen);
});

describe('the blogs’ stories', () => {
  const queryOf = (id: string): string => pack.find((hunt) => hunt.id === id)?.query ?? 'not event_type:*';
  const inStories = async (query: string) => (await found(query)).filter((event) => dayOf.get(event) === 2);

  test('Maggie Simpson’s account logs in from two hosts, and both uses gave zips', async () => {
    const logins = await inStories(`(${queryOf('ftp-use')}) and ftp.command_data:maggie.simpson`);
    expect(logins.map(({ src_ip }) => src_ip)).toEqual(['10.1.1.12', '10.1.1.10']);
    expect(await inStories(queryOf('ftp-users-of-archives'))).toEqual(logins);
  });

  test('three zips go out, each with magic and checksum', async () => {
    const zips = await inStories(`(${queryOf('ftp-use')}) and fileinfo.magic:Zip*`);
    expect(zips.map(({ fileinfo }) => fileinfo)).toMatchObject([
      { filename: 'payroll-2026.zip', size: 368_240, sha256: expect.stringMatching(/^739fd8734c85/) },
      { filename: 'customers.zip', size: 1_014_000, sha256: expect.stringMatching(/^893b01fa3b72/) },
      { filename: 'contracts-2026.zip', size: 430_684, sha256: expect.stringMatching(/^97e3eadb3a5d/) },
    ]);
  });

  test('the domain controller’s three connections stand among the Let’s Encrypt certificates', async () => {
    const calls = await inStories(`(${queryOf('lets-encrypt-certificates')}) and src_ip:10.1.1.20`);
    expect(calls.map(({ flow_id }) => flow_id)).toEqual([674481128076440, 14655121163377, 588291609054465]);
  });
});
