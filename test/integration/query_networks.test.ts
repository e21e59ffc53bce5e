import { isLeft } from 'fp-ts/Either';
import fc from 'fast-check';
import type { Network } from '#common/networks/network';
import { makeNetworks } from '#common/networks/networks';
import type { Literal, Query } from '#common/query/ast';
import { compileQuery } from '#common/query/compile';
import { matcher, type EveEvent } from '#common/query/match';
import { caseNetworks, networkCases, networkEvents } from '#common/query/network_cases';
import { networkFields, networkQuestions } from '#common/query/network_fields';
import { printQuery } from '#common/query/print';
import { askIndex } from '#test/query/ask_index';
import { indexEvents, type IndexUnderTest } from '#test/query/index_under_test';
import { readEvents } from '#test/query/sample_events';
import { elasticsearch } from '#test/support/elasticsearch';

const names = Object.keys(networkEvents);
const events = Object.values(networkEvents);

/** How an index may keep addresses. */
const kinds = ['ip', 'text'] as const;
const makeIndex = async (kind: (typeof kinds)[number], what: string, all: readonly EveEvent[]) =>
  indexEvents(
    await elasticsearch(),
    `spoor-networks-${what}-${kind}-${process.pid}`,
    'keyword',
    all,
    undefined,
    kind,
  );

describe.each(kinds)('Elasticsearch, addresses as %s', (kind) => {
  let index: IndexUnderTest;

  beforeAll(async () => {
    index = await makeIndex(kind, 'cases', events);
  }, 120_000);
  afterAll(() => index.remove());

  test.each(networkCases)('%s: %s', async (_, query, ...expected) => {
    const found = await askIndex(index, events, query, { networks: caseNetworks });
    expect(names.filter((__, at) => found.has(at))).toEqual(expected);
  });
});

const paths = ['HQ', 'HQ/Offices', 'HQ/Offices/Sales', 'Plant', 'Cloud/Frankfurt'];

/** Definitions in which the sample's addresses lie, mostly within each other. */
const definition: fc.Arbitrary<Network> = fc
  .record({
    name: fc.constantFrom(...paths),
    home: fc.boolean(),
    four: fc.tuple(fc.constantFrom('10.1.1.', '10.1.2.', '10.1.3.', '10.9.0.'), fc.nat(80)),
    six: fc.nat(40),
    isSix: fc.boolean(),
    prefix: fc.constantFrom(0, 8, 16, 20, 24, 26, 29, 31, 32),
  })
  .map(({ name, home, four: [front, end], six, isSix, prefix }) => ({
    name,
    home,
    cidr: isSix ? `fd00:1:1::${six.toString(16)}/${96 + prefix}` : `${front}${end}/${prefix}`,
  }));

const value: fc.Arbitrary<Literal> = fc.oneof(
  fc.constantFrom(...paths, 'Nowhere').map((text): Literal => ({ type: 'exact', text })),
  fc
    .constantFrom(['HQ', ''], ['', 'Off', ''], ['', 'Frankfurt'])
    .map((parts): Literal => ({ type: 'wildcard', parts })),
);

const term: fc.Arbitrary<Query> = fc.constantFrom(...networkFields).chain((field): fc.Arbitrary<Query> => {
  const exists = fc.constant<Query>({ type: 'exists', field });
  const is =
    networkQuestions[field].asks === 'home'
      ? fc
          .constantFrom('true', 'false')
          .map((text): Query => ({ type: 'is', field, value: { type: 'exact', text } }))
      : value.map((of): Query => ({ type: 'is', field, value: of }));
  return fc.oneof({ weight: 5, arbitrary: is }, { weight: 1, arbitrary: exists });
});

const query: fc.Arbitrary<Query> = fc.oneof(
  term,
  fc.tuple(term, term).map((of): Query => ({ type: 'and', of })),
  term.map((of): Query => ({ type: 'not', of })),
);

test.each(kinds)(
  'whatever the networks, the matcher and Elasticsearch agree (addresses as %s)',
  async (kind) => {
    const sample = readEvents('eve.json.gz').filter((_, at) => at % 20 === 0);
    const index = await makeIndex(kind, 'any', sample);
    const asked = fc.asyncProperty(
      fc.array(definition, { maxLength: 8 }),
      fc.array(query, { minLength: 1, maxLength: 20 }),
      async (definitions, queries) => {
        const networks = makeNetworks(definitions);
        const filters = queries.map((one) => {
          const compiled = compileQuery(one, index.layout, { networks });
          if (isLeft(compiled)) throw new Error(`${printQuery(one)}: ${compiled.left.message}`);
          return compiled.right.filter;
        });
        const found = await index.search(filters);
        queries.forEach((one, at) => {
          const meets = matcher(one, { networks });
          const wrong = sample.filter((event, id) => meets(event) !== found[at]?.has(id));
          expect({ query: printQuery(one), wrong: wrong.slice(0, 1) }).toEqual({
            query: printQuery(one),
            wrong: [],
          });
        });
      },
    );
    try {
      await fc.assert(asked, { numRuns: 40 });
    } finally {
      await index.remove();
    }
  },
  300_000,
);
