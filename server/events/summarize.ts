import { isLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import type { EventsSummary, summarizeEvents as api } from '#common/api/events';
import { widthFor } from '#common/time/bars';
import { search } from '../elasticsearch/search';
import { refuse, type Answer } from '../problem';
import type { Ground } from './ground';
import { periodOf } from './period';
import { ask } from './question';
import { summaryOf } from './summary_answer';
import { summaryAggregations } from './summary_request';

const DEFAULT_SIZE = 5;

/** Counts events in one request to Elasticsearch: in total, by type, over time, and by the values of fields. */
export async function summarizeEvents(ground: Ground, body: TypeOf<typeof api.body>): Answer<EventsSummary> {
  const { scope, source, seal, now } = ground;
  const period = periodOf(body, now);
  if (isLeft(period)) return period;
  const width = widthFor(period.right.to - period.right.from, body.interval);
  if (isLeft(width)) return refuse('bad request', width.left);
  const question = await ask(ground, period.right, body.query);
  if (isLeft(question)) return question;
  const wish = {
    fields: body.fields,
    size: body.size ?? DEFAULT_SIZE,
    eventTypes: body.eventTypes,
    width: width.right,
  };
  const found = await search(scope.elasticsearch, source.indices, {
    size: 0,
    query: { bool: { filter: question.right.filter } },
    aggs: summaryAggregations(source.layout, source.timeField, wish),
  });
  if (isLeft(found)) return found;
  const summary = summaryOf(found.right, source.layout, period.right, wish, seal);
  return right({
    ...summary,
    partial: [...source.partial, ...summary.partial],
    notes: [...question.right.notes],
  });
}
