import type { Client } from '@elastic/elasticsearch';
import * as t from 'io-ts';
import { Problem } from '../problem';
import { isUnused } from './decide';

/** Whether a cluster holds nobody's data, as far as the client may see. Hidden indices do not count. */
export async function isEmpty(client: Client): Promise<boolean> {
  const answer = await client.indices.get({
    index: '*',
    expand_wildcards: ['open', 'closed'],
    features: 'aliases',
  });
  return isUnused(Object.keys(answer));
}

const state = t.type({ cluster_uuid: t.string });

/**
 * The cluster's UUID; needs the privilege `monitor`. Not from `GET /`, which the embedded distribution lacks.
 * @throws Problem when the cluster has none yet
 */
export async function clusterOf(client: Client): Promise<string> {
  const answer: unknown = await client.cluster.state({ metric: 'version', filter_path: 'cluster_uuid' });
  if (!state.is(answer)) {
    throw new Problem('Elasticsearch does not say which cluster it is; wait until it has a master node.');
  }
  return answer.cluster_uuid;
}

/** Notes at the index by how much its times were moved, where `GET /api/spoor/status` finds it. */
export async function noteOffset(client: Client, index: string, offset: number): Promise<void> {
  await client.indices.putMapping({ index, _meta: { spoor: { sample_offset: offset } } });
}
