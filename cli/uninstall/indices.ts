import * as t from 'io-ts';
import { ConnectionProblem, type Connection } from '../elasticsearch/connection';
import { refusalReason } from '../elasticsearch/refusal';

/** What Spoor stores in Elasticsearch itself (memory, sightings, declarations …), of every space. */
const PATTERN = 'spoor.*';

const list = t.array(t.type({ index: t.string }));

/** @throws ConnectionProblem */
export async function spoorIndices(connection: Connection): Promise<readonly string[]> {
  const { status, body } = await connection.ask(
    'GET',
    `/_cat/indices/${PATTERN}?format=json&h=index&expand_wildcards=all`,
  );
  if (status !== 200) {
    throw new ConnectionProblem(
      `The indices ${PATTERN} could not be listed: ${refusalReason(status, body)}.`,
    );
  }
  const read: unknown = JSON.parse(body);
  return list.is(read) ? read.map(({ index }) => index).sort() : [];
}

/** Each by its name: a cluster may refuse patterns, and rightly so. @throws ConnectionProblem */
export async function removeIndices(connection: Connection, indices: readonly string[]): Promise<void> {
  for (const index of indices) {
    const { status, body } = await connection.ask('DELETE', `/${encodeURIComponent(index)}`);
    if (status !== 200 && status !== 404) {
      throw new ConnectionProblem(`${index} could not be deleted: ${refusalReason(status, body)}.`);
    }
  }
}
