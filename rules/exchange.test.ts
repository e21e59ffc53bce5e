import { isLeft, isRight, right } from 'fp-ts/Either';
import * as t from 'io-ts';
import { elasticRule } from '#common/hunts/exchange/elastic/rule';
import { huntLine, parseHuntLine } from '#common/hunts/exchange/ndjson';
import { plainQuery } from '#common/hunts/exchange/plain_query';
import { readYamlRules } from '#common/hunts/exchange/read_rules';
import { sigmaRule } from '#common/hunts/exchange/sigma/write/rule';
import type { HuntFile } from '#common/hunts/hunt';
import type { JsonObject } from '#common/json';
import { defaultNetworks } from '#common/networks/networks';
import type { Query } from '#common/query/ast';
import { matchEvents } from '#common/query/flow';
import { parseQuery } from '#common/query/parse';
import { printQuery } from '#common/query/print';
import { readEveEvents } from '#cli/rules/eve_events';
import { matchOptions } from '#cli/rules/lab';
import { sha256 } from '#cli/rules/lock_file';
import { project, readPack } from '#cli/rules/pack';

const hunts = readPack([__dirname]).hunts.map(({ hunt }) => hunt);
const { networks = defaultNetworks } = matchOptions();
const options = { networks, index: ['suricata-*'] };

/** Formats say most of the pack: fewer would be a fault of ours. */
const LEAST = { elastic: 100, sigma: 80 };

/** Events of each type, so that all types are there and every hunt can be asked of all of them twice. */
const MOST = 40;

let events: readonly JsonObject[] = [];

beforeAll(async () => {
  const all = await readEveEvents(
    ['blog-stories.json.gz', 'eve-8.0.7-dnsv3.sample.json.gz'].map((name) => project('test', 'data', name)),
  );
  const byType = new Map<unknown, JsonObject[]>();
  for (const event of all) {
    const known = byType.get(event.event_type);
    if (known === undefined) byType.set(event.event_type, [event]);
    else known.push(event);
  }
  // From the whole length of the files, as what is odd in them stands anywhere.
  events = [...byType.values()].flatMap((same) =>
    same.filter((_, at) => at % Math.ceil(same.length / MOST) === 0),
  );
});

const casesOf = ({ tests }: HuntFile): readonly JsonObject[] =>
  [...(tests?.match ?? []), ...(tests?.near_miss ?? [])].flatMap(({ event, events: several = [] }) =>
    event === undefined ? several : [event],
  );

const queryOf = (text: string): Query => {
  const parsed = parseQuery(text);
  if (isLeft(parsed)) throw new Error(parsed.left.message);
  return parsed.right;
};

/** Events of the sample and of the hunt's own cases that a query finds, by their places. */
function found(query: Query, hunt: HuntFile): readonly number[] {
  const all = [...events, ...casesOf(hunt)];
  const met = new Set(matchEvents(query, all, { networks }));
  return all.flatMap((event, at) => (met.has(event) ? [at] : []));
}

test.each(hunts.map((hunt) => [hunt.id, hunt] as const))('%s comes back whole from its line', (_, hunt) => {
  expect(parseHuntLine(huntLine(hunt))).toEqual(right(hunt));
});

const asSigma = hunts.flatMap((hunt) => {
  const made = sigmaRule(hunt, networks, sha256);
  return isRight(made) ? [[hunt.id, hunt, made.right.written] as const] : [];
});

test('most hunts without a block are Sigma rules', () => expect(asSigma.length).toBeGreaterThan(LEAST.sigma));

test.each(asSigma)('%s as a Sigma rule finds the same events', (_, hunt, text) => {
  const [read] = readYamlRules(text);
  const again = read && isRight(read.result) ? read.result.right.hunt : undefined;
  expect(again).toMatchObject({
    severity: hunt.severity,
    attack: hunt.attack ?? undefined,
    references: hunt.references,
    false_positives: hunt.false_positives,
  });
  expect(found(queryOf(again?.query ?? ''), hunt)).toEqual(found(queryOf(hunt.query), hunt));
});

const named = t.strict({ id: t.string, name: t.string, reference: t.string });

/** What Kibana's import of detection rules takes, as its `RuleToImport` of 8.19 says, for the kinds that are written here. */
const kibanaRule = t.intersection([
  t.strict({
    rule_id: t.string,
    version: t.Int,
    name: t.string,
    description: t.string,
    risk_score: t.Int,
    severity: t.keyof({ low: null, medium: null, high: null, critical: null }),
    enabled: t.literal(false),
    query: t.string,
    language: t.literal('kuery'),
    index: t.array(t.string),
    interval: t.string,
    from: t.string,
    to: t.string,
    author: t.array(t.string),
    tags: t.array(t.string),
    note: t.string,
    false_positives: t.array(t.string),
    references: t.array(t.string),
    threat: t.array(
      t.strict({
        framework: t.string,
        tactic: named,
        technique: t.array(t.intersection([named, t.partial({ subtechnique: t.array(named) })])),
      }),
    ),
  }),
  t.union([
    t.strict({ type: t.literal('query') }),
    t.strict({
      type: t.literal('threshold'),
      threshold: t.strict({
        field: t.array(t.string),
        value: t.Int,
        cardinality: t.array(t.strict({ field: t.string, value: t.Int })),
      }),
    }),
    t.strict({
      type: t.literal('new_terms'),
      new_terms_fields: t.array(t.string),
      history_window_start: t.string,
    }),
  ]),
]);

const asElastic = hunts.flatMap((hunt) => {
  const made = elasticRule(hunt, options);
  return isRight(made) ? [[hunt.id, hunt, made.right.written] as const] : [];
});

test('most hunts are detection rules', () => expect(asElastic.length).toBeGreaterThan(LEAST.elastic));

test.each(asElastic)('%s as a detection rule is one for Kibana, and asks the same', (_, hunt, rule) => {
  expect(isRight(kibanaRule.decode(JSON.parse(JSON.stringify(rule))))).toBe(true);
  expect(rule.query).not.toMatch(/\bnet(\.|:)|flow_id\.|length\(|\bip:/);
  // The text may be longer than a query of ours may be, and so is not read again.
  const plain = plainQuery(queryOf(hunt.query), { networks, writesOutPaths: true });
  const asked: Query = isRight(plain) ? plain.right : { type: 'all' };
  expect(rule.query).toBe(printQuery(asked));
  expect(found(asked, hunt)).toEqual(found(queryOf(hunt.query), hunt));
  expect(rule.risk_score).toBeLessThanOrEqual(100);
  expect(rule.threat.length > 0).toBe((hunt.attack ?? []).length > 0);
});

test('no run of a detection rule leaves a gap to the next', () => {
  const seconds = (text: string) => Number(/\d+/.exec(text)?.[0]) * (text.endsWith('m') ? 60 : 1);
  const gaps = asElastic.filter(([, , { interval, from }]) => seconds(from) < seconds(interval));
  expect(gaps.map(([id]) => id)).toEqual([]);
});
