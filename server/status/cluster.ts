import { isLeft } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import type { Status } from '#common/api/status';
import { indexPath, LENIENT } from '../elasticsearch/elasticsearch';
import type { Scope } from '../scope';

const nodes = t.type({ cluster_name: t.string, nodes: t.record(t.string, t.type({ version: t.string })) });

/** Elasticsearch's version and name; asked this way because not every distribution answers `GET /`. */
export async function clusterOf({ cluster }: Scope): Promise<Status['elasticsearch']> {
  const answer = await cluster.ask({ method: 'GET', path: '/_nodes/_local/http' });
  if (isLeft(answer) || !nodes.is(answer.right)) return { version: 'unknown', name: 'unknown' };
  const [node] = Object.values(answer.right.nodes);
  return { version: node?.version ?? 'unknown', name: answer.right.cluster_name };
}

const sampleMapping = t.type({
  mappings: t.type({ _meta: t.type({ spoor: t.type({ sample_offset: t.number }) }) }),
});

/** By how many milliseconds the sample's times were moved: its index's mapping says so in `_meta.spoor.sample_offset`. */
export async function sampleOffsetOf(
  { elasticsearch }: Scope,
  indices: readonly string[],
): Promise<number | null> {
  const answer = await elasticsearch.ask({
    method: 'GET',
    path: indexPath(indices, '_mapping'),
    querystring: LENIENT,
  });
  if (isLeft(answer) || !t.UnknownRecord.is(answer.right)) return null;
  const sample = Object.values(answer.right).find(sampleMapping.is);
  return sampleMapping.is(sample) ? sample.mappings._meta.spoor.sample_offset : null;
}
