import * as t from 'io-ts';
import type { Connection } from '../elasticsearch/connection';

/** Where the bundled host loads its sample, and where events go when nobody says otherwise. */
export const DEFAULT_INDEX = 'suricata-eve';

const marked = t.type({
  mappings: t.type({ _meta: t.type({ spoor: t.type({ sample_offset: t.number }) }) }),
});

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/**
 * By how many milliseconds the bundled host moved its sample, which it notes at the index.
 * @returns `undefined` where there is no sample, or its index may not be seen
 * @throws ConnectionProblem where Elasticsearch does not answer
 */
export async function keptOffset(connection: Connection): Promise<number | undefined> {
  const path = `/${DEFAULT_INDEX}/_mapping?filter_path=*.mappings._meta.spoor`;
  const { status, body } = await connection.ask('GET', path);
  const held = status === 200 ? parse(body) : undefined;
  const index = t.UnknownRecord.is(held) ? Object.values(held).find(marked.is) : undefined;
  return index?.mappings._meta.spoor.sample_offset;
}
