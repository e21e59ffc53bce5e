/** What reading events needs of Elasticsearch, on every index of events. */
export const NEEDED = ['read', 'view_index_metadata'] as const;

/** Body of `PUT /_security/role/<name>`. */
export interface ElasticsearchRole {
  readonly cluster: readonly string[];
  readonly indices: ReadonlyArray<{
    readonly names: readonly string[];
    readonly privileges: readonly string[];
  }>;
}

/** Name that is proposed for the role. */
const ROLE_NAME = 'spoor_events';

/** The role that lets somebody hunt in these sources, and nothing else of Elasticsearch. */
export const roleFor = (sources: readonly string[]): ElasticsearchRole => ({
  cluster: [],
  indices: [{ names: sources, privileges: NEEDED }],
});

/** The role as one pastes it into Kibana's console. */
export const consoleText = (role: ElasticsearchRole): string =>
  `PUT /_security/role/${ROLE_NAME}\n${JSON.stringify(role, null, 2)}`;
