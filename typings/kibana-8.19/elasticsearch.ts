/** The Elasticsearch client of 8.19 (`@elastic/elasticsearch` 8): answers are the body itself. Read in `src/core/packages/elasticsearch`. */
import type { Client } from '@elastic/elasticsearch';

/** Kibana hands out the client without the parts that would let a plugin steer or close its connections. */
export type ElasticsearchClient = Omit<
  Client,
  'connectionPool' | 'extend' | 'close' | 'diagnostic' | 'child' | 'serializer' | 'name'
>;

export interface ScopedClusterClient {
  /** Runs with the credentials of the request it was made for. */
  readonly asCurrentUser: ElasticsearchClient;
  /** Kibana's own account: it may not read customers' events, so never use it for data. */
  readonly asInternalUser: ElasticsearchClient;
}
