import { isLeft, right } from 'fp-ts/lib/Either';
import type { PartialFailure } from '#common/api/shared';
import type { Source } from '#common/api/status';
import { search } from '../elasticsearch/search';
import { metricAnswer, termsAnswer } from '../events/aggregations';
import type { Source as EventSource } from '../events/source';
import { nameOf } from '../events/stored_names';
import type { Answer } from '../problem';
import type { Scope } from '../scope';

const timeAt = (answer: unknown): string =>
  metricAnswer.is(answer) && answer.value !== null ? new Date(answer.value).toISOString() : '';

/** What a source holds, and what keeps it from answering fully. */
export async function describeSource(
  scope: Scope,
  index: string,
  source: EventSource,
): Answer<[Source, readonly PartialFailure[]]> {
  const found = await search(scope.elasticsearch, source.indices, {
    size: 0,
    aggs: {
      oldest: { min: { field: source.timeField } },
      newest: { max: { field: source.timeField } },
      types: { terms: { field: nameOf(source.layout, 'event_type'), size: 100 } },
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
