import type { MappingVariant } from '#common/fields/mapping';
import { caseEvents, cases } from '#common/query/match_cases';
import { askIndex } from '#test/query/ask_index';
import { elasticsearch } from '#test/support/elasticsearch';
import { indexEvents, type IndexUnderTest } from '#test/query/index_under_test';

const names = Object.keys(caseEvents);
const events = Object.values(caseEvents);

describe.each<MappingVariant>(['keyword', 'text_keyword'])('Elasticsearch, strings as %s', (variant) => {
  let index: IndexUnderTest;

  beforeAll(async () => {
    const name = `spoor-query-cases-${variant.replace('_', '-')}-${process.pid}`;
    index = await indexEvents(await elasticsearch(), name, variant, events, 256);
  }, 120_000);
  afterAll(() => index.remove());

  test('took every event', () => {
    expect(index.kept.size).toBe(events.length);
  });

  test.each(cases)('%s: %s', async (_, query, ...expected) => {
    const found = await askIndex(index, events, query);
    expect(names.filter((__, at) => found.has(at))).toEqual(expected);
  });
});
