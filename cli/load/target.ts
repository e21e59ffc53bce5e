import { eventMapping } from '#common/fields/mapping';
import { ConnectionProblem, type Connection } from '../elasticsearch/connection';

const explain = (status: number, index: string, body: string): string => {
  switch (status) {
    case 401:
      return 'Elasticsearch does not accept the credentials: check --username and --password, or --api-key.';
    case 403:
      return `You may not create the index ${index}: your role needs the privilege create_index on it, or somebody who has it creates the index.`;
    default:
      return `The index ${index} could not be created: Elasticsearch answered ${status}: ${body.slice(0, 300)}`;
  }
};

/**
 * Makes sure that events can be written: an index, alias or data stream of that name is used as it is; otherwise an
 * index is made.
 * @throws ConnectionProblem
 */
export async function prepareIndex(connection: Connection, index: string): Promise<void> {
  const path = `/${encodeURIComponent(index)}`;
  try {
    const found = await connection.request('HEAD', path);
    // who may not look may still be allowed to write
    if (found.status === 200 || found.status === 403) return;
    const made = await connection.request('PUT', path, Buffer.from(JSON.stringify(eventMapping('keyword'))));
    const isThere = made.status === 200 || made.body.includes('resource_already_exists_exception');
    if (!isThere) throw new ConnectionProblem(explain(made.status, index, made.body));
  } catch (error) {
    if (error instanceof ConnectionProblem) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new ConnectionProblem(
      `Elasticsearch does not answer at ${connection.url.origin} (${why}): check --url, and that it runs.`,
    );
  }
}

/** Lets searches see what was written. Who may not do so sees it a second later. */
export async function refreshIndex(connection: Connection, index: string): Promise<void> {
  try {
    await connection.request('POST', `/${encodeURIComponent(index)}/_refresh`);
  } catch {
    // the index refreshes itself
  }
}
