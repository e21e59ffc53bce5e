import { type Client, errors } from '@elastic/elasticsearch';
import type { SavedObjectReference } from '../../typings/kibana-8.19/server';

/** Where the bundled host keeps saved objects; hidden, so that `*` does not find it. */
export const SAVED_OBJECTS_INDEX = 'spoor-saved-objects';

/** A document of that index. Attributes stand under the type's name, so that types cannot disturb each other's mapping. */
export interface StoredObject<T> {
  readonly type: string;
  readonly attributes: Readonly<Record<string, T>>;
  readonly references: readonly SavedObjectReference[];
  /** ISO 8601. */
  readonly created_at: string;
  readonly updated_at: string;
}

/** A type's fields, as a plugin registers them. */
export interface TypeMapping {
  readonly name: string;
  readonly mappings: {
    readonly dynamic?: false | 'strict';
    readonly properties: Readonly<Record<string, unknown>>;
  };
}

/** Fields that every object has, whatever its type. */
const rootProperties = {
  type: { type: 'keyword' },
  created_at: { type: 'date' },
  updated_at: { type: 'date' },
  references: {
    type: 'nested',
    properties: { id: { type: 'keyword' }, type: { type: 'keyword' }, name: { type: 'keyword' } },
  },
} as const;

/** Makes the index, or teaches it new types. Hosts that start together do not disturb each other. */
export async function prepareStorage(client: Client, types: readonly TypeMapping[]): Promise<void> {
  const properties = {
    ...rootProperties,
    attributes: {
      properties: Object.fromEntries(
        types.map(({ name, mappings }) => [name, { dynamic: 'strict', ...mappings }]),
      ),
    },
  };
  // By `transport`: the client's types know each mapping's shape, a plugin's is checked by Elasticsearch alone.
  try {
    await client.transport.request({
      method: 'PUT',
      path: `/${SAVED_OBJECTS_INDEX}`,
      body: {
        settings: { 'index.hidden': true, 'index.number_of_shards': 1, 'index.auto_expand_replicas': '0-1' },
        mappings: { dynamic: 'strict', properties },
      },
    });
  } catch (error) {
    if (!(error instanceof errors.ResponseError) || !error.message.includes('resource_already_exists')) {
      throw error;
    }
    await client.transport.request({
      method: 'PUT',
      path: `/${SAVED_OBJECTS_INDEX}/_mapping`,
      body: { properties },
    });
  }
}
