import type { Client } from '@elastic/elasticsearch';

/** What stands in a cluster that nobody uses yet: Elasticsearch's own, and Spoor's. */
const isHousekeeping = (name: string) => name.startsWith('.') || name.startsWith('spoor');

/** Whether a cluster holds nobody's data. Hidden indices do not count. */
export async function isEmpty(client: Client): Promise<boolean> {
  const answer = await client.indices.get({
    index: '*',
    expand_wildcards: ['open', 'closed'],
    features: 'aliases',
  });
  return Object.keys(answer).every(isHousekeeping);
}

/** Notes at the index by how much its times were moved, where `GET /api/spoor/status` finds it. */
export async function noteOffset(client: Client, index: string, offset: number): Promise<void> {
  await client.indices.putMapping({ index, _meta: { spoor: { sample_offset: offset } } });
}
