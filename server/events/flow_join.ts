import { isLeft, right } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { compileQuery } from '#common/query/compile';
import type { Query } from '#common/query/ast';
import { flowQueries, withFlows } from '#common/query/flow';
import { limits } from '#common/query/limits';
import { search } from '../elasticsearch/search';
import { refuse, type Answer } from '../problem';
import type { Ground } from './ground';
import { metricAnswer } from './aggregations';
import { periodFilter, type Period } from './period';
import { exactName } from './stored_names';

/** Where a flow's id stands: on its own events, and on those of its data flows. */
const PATHS = ['flow_id', 'parent_id'] as const;

const compositeAnswer = t.type({
  buckets: t.array(t.type({ key: t.type({ flow: t.union([t.string, t.number]) }) })),
});

const aggregationsOf = (names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((field) => [
      [`ids_${field}`, { composite: { size: limits.flows + 1, sources: [{ flow: { terms: { field } } }] } }],
      [`count_${field}`, { cardinality: { field, precision_threshold: 40_000 } }],
    ]),
  );

/** The flows of all events that meet a query; refused with their number where there are too many, never cut. */
async function flowsThatMeet(
  { scope, source, networks, now }: Ground,
  period: Period,
  query: Query,
): Answer<number[]> {
  const compiled = compileQuery(query, source.layout, { now: now.valueOf(), networks });
  if (isLeft(compiled)) return refuse('bad request', compiled.left.message);
  const names = PATHS.flatMap((path) => {
    const stored = source.layout.stored(path);
    return stored ? exactName(stored) : [];
  });
  const found = await search(scope.elasticsearch, source.indices, {
    size: 0,
    query: { bool: { filter: [compiled.right.filter, periodFilter(source.timeField, period)] } },
    aggs: aggregationsOf(names),
  });
  if (isLeft(found)) return found;
  const { aggregations, partial } = found.right;
  const [failed] = partial;
  if (failed) {
    return refuse(
      'unavailable',
      `The flow_id.… part could not be answered fully (${failed.what}): ${failed.reason}`,
    );
  }
  const flows = new Set<number>();
  let most = 0;
  for (const name of names) {
    const ids = aggregations[`ids_${name}`];
    const count = aggregations[`count_${name}`];
    if (compositeAnswer.is(ids)) ids.buckets.forEach(({ key }) => flows.add(Number(key.flow)));
    if (metricAnswer.is(count)) most = Math.max(most, count.value ?? 0);
  }
  if (flows.size <= limits.flows) return right([...flows]);
  return refuse(
    'bad request',
    `The flow_id.… part of the query leads to about ${Math.max(most, flows.size)} flows, and ${limits.flows} are allowed: narrow that part, or the time.`,
    { found: Math.max(most, flows.size), limit: limits.flows },
  );
}

/** Answers the `flow_id.<field>` parts of a query and puts the flows that were found in their place. */
export async function joinFlows(ground: Ground, period: Period, query: Query): Answer<Query> {
  const inner = flowQueries(query);
  if (inner.length === 0) return right(query);
  const resolved = new Map<string, readonly number[]>();
  for (const part of inner) {
    const flows = await flowsThatMeet(ground, period, part.query);
    if (isLeft(flows)) return flows;
    resolved.set(part.key, flows.right);
  }
  return right(withFlows(query, resolved));
}
