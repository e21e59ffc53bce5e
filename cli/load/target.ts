import { eventMapping } from '#common/fields/mapping';
import { ConnectionProblem, type Connection } from '../elasticsearch/connection';
import { refusalReason } from '../elasticsearch/refusal';
import { indexNameProblem } from './index_name';

const explain = (status: number, index: string, body: string): string => {
  switch (status) {
    case 401:
      return 'Elasticsearch does not accept the credentials: check --username and --password, or --api-key.';
    case 403:
      return `You may not create the index ${index}: your role needs the privilege create_index on it, or somebody who has it creates the index.`;
    default:
      return `The index ${index} could not be created: ${refusalReason(status, body)}. Give another by --index.`;
  }
};

/**
 * Makes sure that events can be written: an index, alias or data stream of that name is used as it is; otherwise an
 * index is made.
 * @throws ConnectionProblem
 */
export async function prepareIndex(connection: Connection, index: string): Promise<void> {
  const problem = indexNameProblem(index);
  if (problem !== undefined) throw new ConnectionProblem(problem);
  const path = `/${encodeURIComponent(index)}`;
  const found = await connection.ask('HEAD', path);
  // who may not look may still be allowed to write
  if (found.status === 200 || found.status === 403) return;
  const made = await connection.ask('PUT', path, Buffer.from(JSON.stringify(eventMapping('keyword'))));
  const isThere = made.status === 200 || made.body.includes('resource_already_exists_exception');
  if (!isThere) throw new ConnectionProblem(explain(made.status, index, made.body));
}

/** Lets searches see what was written. Who may not do so sees it a second later. */
export async function refreshIndex(connection: Connection, index: string): Promise<void> {
  try {
    await connection.request('POST', `/${encodeURIComponent(index)}/_refresh`);
  } catch {
    // the index refreshes itself
  }
}
