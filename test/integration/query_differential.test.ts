import { isLeft, isRight } from 'fp-ts/Either';
import fc from 'fast-check';
import type { MappingVariant } from '#common/fields/mapping';
import type { Query, QueryProblem } from '#common/query/ast';
import { compileQuery, type CompiledQuery } from '#common/query/compile';
import { knowledgeOf } from '#common/query/knowledge';
import { checkQuery, matcher, type EveEvent } from '#common/query/match';
import { someLeaf } from '#common/query/paths';
import { printQuery } from '#common/query/print';
import { placesOf, queriesOver } from '#test/query/arbitrary_queries';
import { elasticsearch } from '#test/support/elasticsearch';
import { indexEvents, type IndexUnderTest } from '#test/query/index_under_test';
import { mutate, mutationsOfOne } from '#test/query/mutations';
import { readEvents } from '#test/query/sample_events';

/** `npm run fuzz` sets both; a failure prints the seed. */
const CASES = Number(process.env.SPOOR_FUZZ_CASES ?? 2_000);
const SEED = Number(process.env.SPOOR_FUZZ_SEED ?? 20_261_122);

/** Queries that one set of documents is asked, before others are made. */
const PER_SET = 1_000;
const DOCUMENTS = 300;
const PER_REQUEST = 100;

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

/** A set of documents, in an index. */
interface Ground {
  readonly index: IndexUnderTest;
  readonly events: readonly EveEvent[];
}

/** Why a query was refused by one side only; `undefined` where both refuse it. */
function refusal(query: Query, { index }: Ground, problem: QueryProblem) {
  // What only the index knows may be refused by it alone: how many fields a name stands for.
  const isIndexOnly = /, and \d+ are allowed/.test(problem.message);
  const checked = checkQuery(query, { knowledge: knowledgeOf(index.layout) });
  return isIndexOnly || isLeft(checked) ? undefined : { query: printQuery(query), problem };
}

function difference(
  query: Query,
  { index, events }: Ground,
  { notes }: CompiledQuery,
  found: ReadonlySet<number>,
) {
  const matches = matcher(query, { knowledge: knowledgeOf(index.layout) });
  const compared = [...index.kept].filter((at) => notes.length === 0 || !isLong(events[at] ?? {}));
  const wrong = compared.filter((at) => found.has(at) !== matches(events[at] ?? {}));
  const [first] = wrong;
  if (first === undefined) return undefined;
  return {
    query: printQuery(query),
    events: wrong.length,
    elasticsearch: found.has(first),
    event: events[first],
  };
}

/** Queries on which the two differ, with an event on which they do. */
async function differences(queries: readonly Query[], ground: Ground): Promise<readonly object[]> {
  const compiled = queries.map((query) => ({ query, result: compileQuery(query, ground.index.layout) }));
  const asked = compiled.flatMap(({ query, result }) =>
    isRight(result) ? [{ query, compiled: result.right }] : [],
  );
  const found = await ground.index.search(asked.map((one) => one.compiled.filter));
  return [
    ...compiled.map(({ query, result }) =>
      isLeft(result) ? refusal(query, ground, result.left) : undefined,
    ),
    ...asked.map((one, at) => difference(one.query, ground, one.compiled, found[at] ?? new Set())),
  ].filter((one) => one !== undefined);
}

/** Asks many queries a request; where one differs, looks for the smallest like it. */
async function compare(
  queries: fc.Arbitrary<Query>,
  ground: Ground,
  parameters: { seed: number; numRuns: number },
) {
  const all = fc.sample(queries, parameters);
  for (let from = 0; from < all.length; from += PER_REQUEST) {
    const wrong = await differences(all.slice(from, from + PER_REQUEST), ground);
    if (wrong.length === 0) continue;
    const alone = fc.asyncProperty(queries, async (query) =>
      expect(await differences([query], ground)).toEqual([]),
    );
    await fc.assert(alone, { ...parameters, numRuns: 10 * PER_REQUEST });
    expect(wrong).toEqual([]);
  }
}

test.each(settings)(
  `the matcher and Elasticsearch agree on ${CASES} queries of real and changed events ($variant)`,
  async ({ variant, ignoreAbove }) => {
    const service = await elasticsearch();
    const cases = Math.ceil(CASES / settings.length);
    for (let set = 0; set * PER_SET < cases; set += 1) {
      const events = documents(SEED + set);
      const name = `spoor-query-${variant.replace('_', '-')}-${process.pid}-${set}`;
      const index = await indexEvents(service, name, variant, events, ignoreAbove);
      try {
        expect(index.kept.size).toBeGreaterThan(DOCUMENTS / 2);
        const numRuns = Math.min(PER_SET, cases - set * PER_SET);
        await compare(queriesOver(placesOf(events)), { index, events }, { seed: SEED + set, numRuns });
      } catch (failure) {
        throw new Error(`Run again with: npm run fuzz -- --cases ${PER_SET} --seed ${SEED + set}`, {
          cause: failure,
        });
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
