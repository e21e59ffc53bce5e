import { isLeft, right } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import type { PartialFailure } from '#common/api/shared';
import type { Source, Status } from '#common/api/status';
import { metricAnswer, termsAnswer } from '../events/aggregations';
import type { Source as EventSource } from '../events/source';
import type { Sources } from '../events/sources';
import { exactName } from '../events/summary_request';
import { search } from '../elasticsearch/search';
import { indexPath, LENIENT } from '../elasticsearch/elasticsearch';
import type { Answer } from '../problem';
import type { Scope } from '../scope';
import type { SettingsService } from '../settings/service';

/** What is known of the host once it has started. */
export interface Host {
  /** Spoor's own version. */
  readonly version: string;
  readonly host: 'kibana' | 'bundled';
  readonly hostVersion: string;
}

const nodes = t.type({ cluster_name: t.string, nodes: t.record(t.string, t.type({ version: t.string })) });

/** Asked this way because not every distribution answers `GET /`. */
async function clusterOf({ cluster }: Scope): Promise<Status['elasticsearch']> {
  const answer = await cluster.ask({ method: 'GET', path: '/_nodes/_local/http' });
  if (isLeft(answer) || !nodes.is(answer.right)) return { version: 'unknown', name: 'unknown' };
  const [node] = Object.values(answer.right.nodes);
  return { version: node?.version ?? 'unknown', name: answer.right.cluster_name };
}

const timeAt = (answer: unknown): string =>
  metricAnswer.is(answer) && answer.value !== null ? new Date(answer.value).toISOString() : '';

async function describe(
  scope: Scope,
  index: string,
  source: EventSource,
): Answer<[Source, readonly PartialFailure[]]> {
  const field = exactName(source.layout.stored('event_type')) ?? 'event_type';
  const found = await search(scope.elasticsearch, source.indices, {
    size: 0,
    aggs: {
      oldest: { min: { field: source.timeField } },
      newest: { max: { field: source.timeField } },
      types: { terms: { field, size: 100 } },
    },
  });
  if (isLeft(found)) return found;
  const { total, aggregations, partial } = found.right;
  const types = termsAnswer.is(aggregations.types) ? aggregations.types.buckets : [];
  const described = {
    index,
    layout: source.layout.id,
    oldest: timeAt(aggregations.oldest),
    newest: timeAt(aggregations.newest),
    events: total,
    eventTypes: types.map(({ key, doc_count: count }) => ({ value: String(key), count })),
    problems: problemsOf(source),
  };
  return right([described, partial]);
}

/** Fields without which little can be asked. */
const ESSENTIAL = ['timestamp', 'event_type', 'src_ip', 'dest_ip', 'flow_id'];

const problemsOf = ({ layout, partial }: EventSource): string[] => [
  ...partial.map(({ reason }) => reason),
  ...ESSENTIAL.flatMap((path) => {
    if (partial.length > 0) return [];
    const stored = layout.stored(path);
    if (!stored) return [`There is no field ${path}.`];
    if (stored.conflict) {
      return [`${path} is of different types: ${stored.conflict.join(', ')}. Give it one mapping.`];
    }
    return stored.aggregatable
      ? []
      : [`${path} is plain text. Map it as keyword, or add a keyword sub-field.`];
  }),
];

const meta = t.record(
  t.string,
  t.type({ mappings: t.type({ _meta: t.type({ spoor: t.type({ sample_offset: t.number }) }) }) }),
);

/** The sample's indices say by how much its times were moved. */
async function sampleOffset({ elasticsearch }: Scope, indices: readonly string[]): Promise<number | null> {
  const answer = await elasticsearch.ask({
    method: 'GET',
    path: indexPath(indices, '_mapping'),
    querystring: LENIENT,
  });
  if (isLeft(answer) || !t.UnknownRecord.is(answer.right)) return null;
  for (const [name, mapping] of Object.entries(answer.right)) {
    const read = { [name]: mapping };
    if (meta.is(read)) return read[name]?.mappings._meta.spoor.sample_offset ?? null;
  }
  return null;
}

/** What Spoor runs on, who asks, and what events there are. */
export class StatusService {
  constructor(
    private readonly host: Host,
    private readonly scope: Scope,
    private readonly settings: SettingsService,
    private readonly sources: Sources,
  ) {}

  async get(): Answer<Status> {
    const settings = await this.settings.get();
    if (isLeft(settings)) return settings;
    const patterns = settings.right.sources;
    const [elasticsearch, offset, ...described] = await Promise.all([
      clusterOf(this.scope),
      sampleOffset(this.scope, patterns),
      ...patterns.map((pattern) => this.source(pattern)),
    ]);
    return right({
      ...this.host,
      elasticsearch,
      user: { name: this.scope.user.name, access: [...this.scope.user.access] },
      sources: described.flatMap(({ source }) => source),
      partial: described.flatMap(({ partial }) => partial),
      sampleOffset: offset,
    });
  }

  /** A pattern that matches nothing is told as partial: of the usual ones, most stacks have only one. */
  private async source(pattern: string): Promise<{ source: Source[]; partial: PartialFailure[] }> {
    const seen = await this.sources.get(this.scope, [pattern]);
    if (isLeft(seen)) return { source: [], partial: [{ what: pattern, reason: seen.left.message }] };
    if (seen.right.layout.names().length === 0) return { source: [], partial: [...seen.right.partial] };
    const described = await describe(this.scope, pattern, seen.right);
    if (isLeft(described)) {
      return { source: [], partial: [{ what: pattern, reason: described.left.message }] };
    }
    const [source, partial] = described.right;
    return { source: [source], partial: [...partial] };
  }
}
