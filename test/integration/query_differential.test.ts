import { isLeft, isRight } from 'fp-ts/Either';
import fc from 'fast-check';
import type { MappingVariant } from '#common/fields/mapping';
import type { Query } from '#common/query/ast';
import { compileQuery } from '#common/query/compile';
import { knowledgeOf } from '#common/query/knowledge';
import { checkQuery, matcher, type EveEvent } from '#common/query/match';
import { someLeaf } from '#common/query/paths';
import { printQuery } from '#common/query/print';
import { placesOf, queriesOver } from '#test/query/arbitrary_queries';
import { elasticsearch } from '#test/query/elasticsearch';
import { indexEvents, type IndexUnderTest } from '#test/query/index_under_test';
import { mutate, mutationsOfOne } from '#test/query/mutations';
import { readEvents } from '#test/query/sample_events';

/** `npm run fuzz` sets both; a failure prints the seed. */
const CASES = Number(process.env.SPOOR_FUZZ_CASES ?? 2_000);
const SEED = Number(process.env.SPOOR_FUZZ_SEED ?? 20_261_122);

/** Queries that one set of documents is asked, before others are made. */
const PER_SET = 1_000;
const DOCUMENTS = 300;

/** Where one index says that it cannot compare long values, events that have such are left out. */
const isLong = (event: EveEvent) =>
  someLeaf(event, (value) => typeof value === 'string' && value.length > 256);

interface Setting {
  readonly variant: MappingVariant;
  readonly ignoreAbove?: number;
}
const settings: readonly Setting[] = [{ variant: 'keyword' }, { variant: 'text_keyword', ignoreAbove: 256 }];

const sample = readEvents(
  'eve.json.gz',
  'eve-6.0.1-dnsv1.sample.json.gz',
  'eve-8.0.7-dnsv3.sample.json.gz',
  'blog-stories.json.gz',
);

/** Real events, the rare types as often as the common ones, most of them changed in places. */
function documents(seed: number): EveEvent[] {
  const types = [...new Set(sample.map((event) => event.event_type))];
  const byType = types.map((type) => sample.filter((event) => event.event_type === type));
  const one = fc
    .constantFrom(...byType)
    .chain((events) => fc.tuple(fc.constantFrom(...events), mutationsOfOne));
  return fc
    .sample(one, { seed, numRuns: DOCUMENTS })
    .map(([event, changes]) => changes.reduce(mutate, event));
}

async function difference(index: IndexUnderTest, events: readonly EveEvent[], query: Query) {
  const compiled = compileQuery(query, index.layout);
  const options = { knowledge: knowledgeOf(index.layout) };
  if (isLeft(compiled)) {
    // What only the index knows may be refused by it alone: a name that stands for too many fields.
    const isIndexOnly = /stands for \d+ fields/.test(compiled.left.message);
    return isIndexOnly || isLeft(checkQuery(query, options)) ? undefined : compiled.left;
  }
  const found = await index.search(compiled.right.filter);
  const matches = matcher(query, options);
  const compared = [...index.kept].filter(
    (at) => compiled.right.notes.length === 0 || !isLong(events[at] ?? {}),
  );
  const wrong = compared.filter((at) => found.has(at) !== matches(events[at] ?? {}));
  if (wrong.length === 0) return undefined;
  const [first = 0] = wrong;
  return {
    query: printQuery(query),
    events: wrong.length,
    elasticsearch: found.has(first),
    event: events[first],
    compiled,
  };
}

test.each(settings)(
  `the matcher and Elasticsearch agree on ${CASES} queries of real and changed events ($variant)`,
  async ({ variant, ignoreAbove }) => {
    const service = await elasticsearch();
    const sets = Math.ceil(CASES / settings.length / PER_SET);
    for (let set = 0; set < sets; set += 1) {
      const events = documents(SEED + set);
      const name = `spoor-query-${variant.replace('_', '-')}-${process.pid}-${set}`;
      const index = await indexEvents(service, name, variant, events, ignoreAbove);
      try {
        expect(index.kept.size).toBeGreaterThan(DOCUMENTS / 2);
        const queries = queriesOver(placesOf(events));
        await fc.assert(
          fc.asyncProperty(queries, async (query) => {
            expect(await difference(index, events, query)).toBeUndefined();
          }),
          { seed: SEED + set, numRuns: Math.min(PER_SET, CASES / settings.length) },
        );
      } finally {
        await index.remove();
      }
    }
  },
  3_600_000,
);

test('what the two are compared on is mostly no error', () => {
  const queries = fc.sample(queriesOver(placesOf(documents(SEED))), { seed: SEED, numRuns: 500 });
  const asked = queries.filter((query) => isRight(checkQuery(query)));
  const events = documents(SEED);
  const found = asked.filter((query) => events.some(matcher(query)));
  expect(asked.length).toBeGreaterThan(250);
  expect(found.length).toBeGreaterThan(200);
});
