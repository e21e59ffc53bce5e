import { isLeft } from 'fp-ts/Either';
import * as t from 'io-ts';
import { detectLayout } from '#common/fields/detection';
import type { Layout } from '#common/fields/layout';
import { eventMapping, type MappingVariant } from '#common/fields/mapping';
import type { EveEvent } from '#common/query/match';
import { ask, read, type Service } from '#test/support/http';

/** An index of its own, filled with events whose ids are their numbers in the list. */
export interface IndexUnderTest {
  readonly layout: Layout;
  /** Numbers of the events that Elasticsearch took: some mutations it refuses. */
  readonly kept: ReadonlySet<number>;
  /** Numbers of the events that meet each filter. Throws where Elasticsearch refuses one. */
  search(filters: readonly object[]): Promise<ReadonlyArray<ReadonlySet<number>>>;
  /** The answer to any search. */
  ask(body: object): Promise<unknown>;
  remove(): Promise<void>;
}

const bulkAnswer = t.type({
  items: t.array(t.record(t.string, t.type({ _id: t.string, status: t.number }))),
});
const searchAnswers = t.type({
  responses: t.array(
    t.intersection([
      t.type({ status: t.number }),
      t.partial({ error: t.unknown, hits: t.type({ hits: t.array(t.type({ _id: t.string })) }) }),
    ]),
  ),
});

/** A mapping with another limit to the length of keywords. */
const withIgnoreAbove = (mapping: object, limit: number | undefined): object =>
  limit === undefined
    ? mapping
    : read(
        t.UnknownRecord,
        JSON.parse(JSON.stringify(mapping), (key: string, value: unknown) =>
          key === 'ignore_above' ? limit : value,
        ),
      );

const isIpField = t.type({ type: t.literal('ip') });

/** A mapping that keeps addresses as strings, as one that nobody made does. */
const withTextAddresses = (mapping: object): object =>
  read(
    t.UnknownRecord,
    JSON.parse(JSON.stringify(mapping), (_: string, value: unknown) =>
      isIpField.is(value) ? { type: 'keyword' } : value,
    ),
  );

/** One request holds so many events at most. */
const BULK = 5_000;

/** Makes an index of a variant of the mapping, and puts events into it. */
export async function indexEvents(
  elasticsearch: Service,
  name: string,
  variant: MappingVariant,
  events: readonly EveEvent[],
  ignoreAbove?: number,
  addresses: 'ip' | 'text' = 'ip',
): Promise<IndexUnderTest> {
  const mapping = withIgnoreAbove(eventMapping(variant), ignoreAbove);
  await ask(elasticsearch, 'PUT', `/${name}`, addresses === 'ip' ? mapping : withTextAddresses(mapping));
  await ask(elasticsearch, 'PUT', `/${name}/_settings`, { 'index.max_result_window': 50_000 });
  const kept = new Set<number>();
  for (let from = 0; from < events.length; from += BULK) {
    const lines = events
      .slice(from, from + BULK)
      .map((event, at) => `{"index":{"_id":"${from + at}"}}\n${JSON.stringify(event)}\n`);
    const answer = await ask(elasticsearch, 'POST', `/${name}/_bulk?refresh=true`, lines.join(''));
    for (const { index } of read(bulkAnswer, answer).items) {
      if (index !== undefined && index.status < 300) kept.add(Number(index._id));
    }
  }
  const layout = detectLayout(
    await ask(elasticsearch, 'GET', `/${name}/_field_caps?fields=*`),
    await ask(elasticsearch, 'GET', `/${name}/_mapping`),
  );
  if (isLeft(layout)) throw new Error(layout.left);
  return {
    layout: layout.right,
    kept,
    search: async (filters) => {
      if (filters.length === 0) return [];
      const lines = filters.map(
        (query) => `{}\n${JSON.stringify({ query, size: events.length, _source: false, sort: ['_doc'] })}\n`,
      );
      const path = `/${name}/_msearch?filter_path=responses.hits.hits._id,responses.status,responses.error.root_cause`;
      const { responses } = read(searchAnswers, await ask(elasticsearch, 'POST', path, lines.join('')));
      return responses.map(({ status, error, hits }, at) => {
        if (status !== 200) {
          throw new Error(`${JSON.stringify(filters[at])} was refused: ${JSON.stringify(error)}`);
        }
        return new Set(hits?.hits.map(({ _id }) => Number(_id)));
      });
    },
    ask: (body) => ask(elasticsearch, 'POST', `/${name}/_search`, body),
    remove: async () => {
      await ask(elasticsearch, 'DELETE', `/${name}`);
    },
  };
}
