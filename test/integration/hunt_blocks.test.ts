import fc from 'fast-check';
import { askEvents } from '#common/hunts/engine/hunt_events';
import { compareStrength } from '#common/hunts/strongest';
import { askFindings, type AnswerableBlock } from '#test/hunts/ask_findings';
import { indexEvents, type IndexUnderTest } from '#test/query/index_under_test';
import { readEvents } from '#test/query/sample_events';
import { elasticsearch } from '#test/support/elasticsearch';

/** `npm run fuzz` sets both; a failure prints the seed. A block costs fifty times what a query does. */
const CASES = Math.ceil(Number(process.env.SPOOR_FUZZ_CASES ?? 10_000) / 50);
const SEED = Number(process.env.SPOOR_FUZZ_SEED ?? 20_261_122);

/** DNS in its three shapes, so that fields have several paths. */
const events = readEvents(
  'eve.json.gz',
  'eve-6.0.1-dnsv1.sample.json.gz',
  'eve-8.0.7-dnsv3.sample.json.gz',
  'blog-stories.json.gz',
);

const fields = [
  ...['src_ip', 'dest_ip', 'ip', 'dest_port', 'port', 'proto', 'event_type', 'app_proto', 'flow_id'],
  ...[
    'dns.rrname',
    'dns.rrtype',
    'dns.answers.rdata',
    'dns.answers.ttl',
    'dns.type',
    'tls.sni',
    'tls.version',
  ],
  ...['tls.notafter', 'http.hostname', 'http.status', 'http.url', 'fileinfo.stored', 'fileinfo.filename'],
  ...['alert.signature_id', 'ftp.command', 'ftp.command_data', 'smb.command', 'smb.filename', 'krb5.cname'],
  ...['flow.age', 'flow.alerted', 'vlan', 'dhcp.client_mac', 'snmp.vars', 'timestamp'],
];
const numbers = [
  'flow.bytes_toserver',
  'http.length',
  'fileinfo.size',
  'dns.answers.ttl',
  'dest_port',
  'flow.age',
];

const field = fc.constantFrom(...fields);
const windows = {
  by: fc.uniqueArray(field, { maxLength: 3 }),
  window: fc.constantFrom('1s', '10s', '1m', '10m', '1h', '6h', '3d'),
  at_least: fc.integer({ min: 1, max: 30 }),
};
const blocks: fc.Arbitrary<AnswerableBlock> = fc.oneof(
  fc.record({ type: fc.constant('threshold' as const), ...windows }),
  fc.record({ type: fc.constant('distinct' as const), ...windows, field }),
  fc.record({
    type: fc.constant('sum' as const),
    ...windows,
    field: fc.constantFrom(...numbers),
    at_least: fc.integer({ min: 1, max: 1_000_000 }),
  }),
  fc.record({
    type: fc.constant('rare' as const),
    field,
    by: field,
    at_most: fc.integer({ min: 1, max: 5 }),
  }),
);

/** Some of the events, by their numbers: dense enough for bursts to stay together. */
const subsets = fc
  .record({
    from: fc.nat(events.length),
    length: fc.integer({ min: 50, max: 6_000 }),
    left: fc.integer({ min: 2, max: 20 }),
  })
  .map(({ from, length, left }) =>
    Array.from({ length }, (_, at) => (from + at) % events.length).filter((at) => at % left !== 0),
  );

let index: IndexUnderTest;

beforeAll(async () => {
  index = await indexEvents(await elasticsearch(), `spoor-blocks-${process.pid}`, 'keyword', events);
}, 120_000);
afterAll(() => index.remove());

test(`both engines find the same by ${CASES} blocks over parts of the sample`, async () => {
  let found = 0;
  const property = fc.asyncProperty(
    blocks,
    subsets,
    fc.constantFrom(7, 100, undefined),
    async (block, numbersOfEvents, pageBuckets) => {
      const numbered = new Set(numbersOfEvents);
      const chosen = events.filter((_, at) => numbered.has(at));
      const { findings } = askEvents({ query: { type: 'all' }, block }, chosen);
      const ids = { ids: { values: numbersOfEvents.map(String) } };
      expect(await askFindings(index, block, [ids], pageBuckets)).toEqual(
        [...findings].sort(compareStrength(block)),
      );
      found += findings.length;
    },
  );
  await fc.assert(property, { seed: SEED, numRuns: CASES });
  // engines that find nothing agree as well
  expect(found).toBeGreaterThan(CASES);
}, 3_600_000);
