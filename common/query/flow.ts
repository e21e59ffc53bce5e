import type { Query } from './ast';
import { matcher, type EveEvent, type MatchOptions } from './match';
import { printQuery } from './print';
import { rebuild } from './walk';

/** A query behind `flow_id.`, to be resolved before the query that holds it. */
export interface FlowQuery {
  /** Stands for the query in the answer that `withFlows` takes. */
  readonly key: string;
  /** What some event of the flow must meet; holds no `flow` itself. */
  readonly query: Query;
}

/** What must be asked first: the flows (`flow_id` and `parent_id`) of all events that meet these queries. */
export function flowQueries(query: Query): readonly FlowQuery[] {
  const found = new Map<string, Query>();
  rebuild(query, (part) => {
    if (part.type === 'flow') found.set(printQuery(part.of), part.of);
    return part;
  });
  return [...found].map(([key, inner]) => ({ key, query: inner }));
}

/**
 * Puts the flows that were found in place of `flow_id.<field>` comparisons; one without an answer has none.
 * @param resolved flows by the keys of `flowQueries`
 */
export function withFlows(query: Query, resolved: ReadonlyMap<string, readonly number[]>): Query {
  return rebuild(query, (part) =>
    part.type === 'flow' ? { type: 'in_flows', flows: resolved.get(printQuery(part.of)) ?? [] } : part,
  );
}

/** The flows that an event is of: its own, and its parent. */
export const flowsOf = (event: EveEvent): number[] =>
  [event.flow_id, event.parent_id].flat().flatMap((id) => {
    const flow = typeof id === 'string' && id !== '' ? Number(id) : id;
    return typeof flow === 'number' && Number.isSafeInteger(flow) ? [flow] : [];
  });

/** The events that meet a query, flows included: reads the events once for `flow_id.<field>`, then once for the rest. */
export function matchEvents<E extends EveEvent>(
  query: Query,
  events: readonly E[],
  options?: MatchOptions,
): E[] {
  const resolved = flowQueries(query).map(({ key, query: inner }): [string, number[]] => {
    const flows = new Set(events.filter(matcher(inner, options)).flatMap(flowsOf));
    return [key, [...flows]];
  });
  return events.filter(matcher(withFlows(query, new Map(resolved)), options));
}
