import type { Client } from '@elastic/elasticsearch';
import * as t from 'io-ts';
import { SAVED_OBJECTS_INDEX } from './storage';

/** Most types that one sentence names. */
const MOST_NAMED = 100;

const answer = t.type({
  aggregations: t.type({ types: t.type({ buckets: t.array(t.type({ key: t.string })) }) }),
});

/**
 * Types of stored objects that nobody registers any more, such as those of a plugin that was removed. Kibana 8 and later
 * refuse to upgrade while there are any.
 * @param known types that are registered
 */
export async function leftoverTypes(client: Client, known: readonly string[]): Promise<readonly string[]> {
  const found = await client.search({
    index: SAVED_OBJECTS_INDEX,
    size: 0,
    query: { bool: { must_not: [{ terms: { type: [...known] } }] } },
    aggregations: { types: { terms: { field: 'type', size: MOST_NAMED } } },
  });
  return answer.is(found) ? found.aggregations.types.buckets.map(({ key }) => key).sort() : [];
}
