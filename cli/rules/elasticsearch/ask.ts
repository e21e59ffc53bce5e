import { isLeft, left, right, type Either } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import type { Block } from '#common/hunts/blocks/block';
import { findInBuckets } from '#common/hunts/buckets/find';
import { planScans } from '#common/hunts/buckets/scan';
import type { Question } from '#common/hunts/engine/hunt_events';
import { Strongest } from '#common/hunts/strongest';
import type { JsonObject } from '#common/json';
import type { Finding } from '#common/hunts/finding';
import type { Query } from '#common/query/ast';
import { compileQuery } from '#common/query/compile';
import { flowQueries, withFlows } from '#common/query/flow';
import { limits } from '#common/query/limits';
import type { MatchOptions } from '#common/query/match';
import type { EventIndex } from './event_index';

/** Buckets that are looked at for one hunt; what comes on top makes the answer "at least". */
const MAX_BUCKETS = 1_000_000;

/** What is asked of an index. */
export interface Wish {
  readonly question: Question;
  readonly options: MatchOptions;
  /** Filters beside the question's own. */
  readonly among: readonly object[];
  /** Events that are listed, and findings. */
  readonly limit: number;
}

/** What Elasticsearch found. */
export interface IndexAnswer {
  readonly count: number;
  readonly events: readonly JsonObject[];
  readonly findings?: { readonly total: number; readonly items: readonly Finding[] };
  readonly relation: 'eq' | 'gte';
  readonly notes: readonly string[];
}

const flowBuckets = t.type({
  buckets: t.array(t.type({ key: t.type({ flow: t.union([t.string, t.number]) }) })),
});

/** The flows of the events that meet a filter, one more than a query may lead to at most. */
async function flowsThatMeet(index: EventIndex, filter: readonly object[]): Promise<readonly number[]> {
  const names = ['flow_id', 'parent_id'].flatMap((path) => {
    const stored = index.layout.stored(path);
    return stored ? [stored.exact ?? stored.name] : [];
  });
  const aggs = Object.fromEntries(
    names.map((field) => [
      field,
      { composite: { size: limits.flows + 1, sources: [{ flow: { terms: { field } } }] } },
    ]),
  );
  const { aggregations = {} } = await index.search({ size: 0, query: { bool: { filter } }, aggs });
  const found = names.flatMap((name) => {
    const answer = aggregations[name];
    return flowBuckets.is(answer) ? answer.buckets.map(({ key }) => Number(key.flow)) : [];
  });
  return [...new Set(found)];
}

interface Compiled {
  readonly filter: readonly object[];
  readonly notes: readonly string[];
}

async function compiled(
  index: EventIndex,
  query: Query,
  { options, among }: Wish,
): Promise<Either<string, Compiled>> {
  const flows = new Map<string, readonly number[]>();
  for (const { key, query: inner } of flowQueries(query)) {
    const asked = compileQuery(inner, index.layout, options);
    if (isLeft(asked)) return left(asked.left.message);
    flows.set(key, await flowsThatMeet(index, [asked.right.filter, ...among]));
  }
  const whole = compileQuery(withFlows(query, flows), index.layout, options);
  return isLeft(whole)
    ? left(whole.left.message)
    : right({ filter: [whole.right.filter, ...among], notes: whole.right.notes });
}

/** Why a block cannot be asked of events alone; `undefined` where it can. */
export function needsMemory(block: Block | undefined): string | undefined {
  switch (block?.type) {
    case 'first_seen':
      return '"first_seen" compares with what was there before, which an index alone does not tell. Run the hunt over files.';
    case 'beacon':
      return '"beacon" looks at the calls of a host in their order, which an index alone does not tell. Run the hunt over files.';
    default:
      return undefined;
  }
}

/** What a block found, and what must be said about it. */
interface Found {
  readonly found: Strongest;
  readonly isWhole: boolean;
  readonly notes: readonly string[];
}

const UNSTEADY =
  'Elasticsearch refuses a point in time here: findings are right only where no events were written meanwhile.';

async function findingsOf(
  index: EventIndex,
  block: Block,
  filter: readonly object[],
  limit: number,
): Promise<Either<string, Found>> {
  if (block.type === 'first_seen' || block.type === 'beacon') return left(needsMemory(block) ?? '');
  const plan = planScans(block, index.layout, index.timeField);
  if (isLeft(plan)) return plan;
  const found = new Strongest(block, limit);
  return index.withView(async (view, isSteady) => {
    const scanned = await findInBuckets<string>(
      plan.right,
      {
        ask: async (body) => {
          const { aggregations = {} } = await view.search(body);
          return right({ cells: aggregations.cells, partial: [] });
        },
        filter,
        begin: 0,
        maxBuckets: MAX_BUCKETS,
      },
      found.add,
    );
    if (isLeft(scanned)) return scanned;
    const { isWhole, undecided } = scanned.right;
    return undecided === undefined
      ? right({ found, isWhole, notes: isSteady ? [] : [UNSTEADY] })
      : left(undecided);
  });
}

/**
 * Asks a question of an index, by the same compiler and aggregations as the plugin.
 * @returns a sentence where the index cannot answer it
 * @throws ConnectionProblem
 */
export async function askIndex(index: EventIndex, wish: Wish): Promise<Either<string, IndexAnswer>> {
  const { question, limit } = wish;
  const asked = await compiled(index, question.query, wish);
  if (isLeft(asked)) return asked;
  const { filter, notes } = asked.right;
  const { hits } = await index.search({
    size: limit,
    track_total_hits: true,
    query: { bool: { filter } },
    sort: [{ [index.timeField]: 'asc' }],
  });
  const events = {
    count: hits.total?.value ?? hits.hits.length,
    events: hits.hits.map(({ _source }) => _source),
    notes,
  };
  if (question.block === undefined) return right({ ...events, relation: 'eq' });
  const findings = await findingsOf(index, question.block, filter, limit);
  if (isLeft(findings)) return findings;
  const { found, isWhole, notes: caveats } = findings.right;
  return right({
    ...events,
    notes: [...notes, ...caveats],
    findings: { total: found.total, items: found.items },
    relation: isWhole ? 'eq' : 'gte',
  });
}
