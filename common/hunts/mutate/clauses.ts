import type { Query } from '../../query/ast';

/** What a query becomes when one of its parts does; without the part where `part` is missing. */
type Put = (part: Query | undefined) => Query | undefined;

/** One thing that a query demands, and what the query becomes without it or with something else in its place. */
export interface Clause {
  readonly query: Query;
  /** Values of one field of which any will do; empty for everything else. */
  readonly members: readonly Query[];
  /** Whether it stands under an odd number of `not`. */
  readonly isNegated: boolean;
  /** Whether the query finds more without it; otherwise it finds less. */
  readonly broadens: boolean;
  readonly put: (part: Query | undefined) => Query;
}

interface Place {
  readonly put: Put;
  readonly isNegated: boolean;
  /** Whether the query finds more where this part is left out. */
  readonly broadens: boolean;
}

type Joint = Extract<Query, { readonly type: 'and' | 'or' }>;

function joined(type: Joint['type'], parts: readonly Query[]): Query | undefined {
  const [first, ...others] = parts;
  return others.length === 0 ? first : { type, of: parts };
}

/** Alternatives of an `or`, where values of one field count as one alternative. */
function alternatives(parts: readonly Query[]): readonly (readonly Query[])[] {
  const groups = new Map<string, Query[]>();
  parts.forEach((part, at) => {
    const key = part.type === 'is' ? `field ${part.field}` : `part ${at}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  });
  return [...groups.values()];
}

/** Values of one field; empty where the query is anything else. */
function membersOf(query: Query): readonly Query[] {
  if (query.type !== 'or') return [];
  const [values = [], ...others] = alternatives(query.of);
  return others.length === 0 ? values : [];
}

function* inJoint(joint: Joint, place: Place): Generator<Clause> {
  const groups = joint.type === 'or' ? alternatives(joint.of) : joint.of.map((part) => [part]);
  for (const group of groups) {
    const part = joined('or', group);
    if (part === undefined) continue;
    const inPlace = (other: Query | undefined) => (other === undefined ? [] : [other]);
    yield* clausesIn(part, {
      put: (other) =>
        place.put(
          joined(
            joint.type,
            groups.flatMap((one) => (one === group ? inPlace(other) : one)),
          ),
        ),
      isNegated: place.isNegated,
      broadens: (joint.type === 'and') !== place.isNegated,
    });
  }
}

function* clausesIn(query: Query, place: Place): Generator<Clause> {
  if (query.type === 'all') return;
  const inner = query.type === 'not' || query.type === 'flow' ? query.of : query;
  yield { query, members: membersOf(inner), ...place, put: (part) => place.put(part) ?? { type: 'all' } };
  yield* below(query, place);
}

/** Clauses within a clause: what is joined by `and` and `or`, be it under `not` or behind `flow_id.`. */
function* below(query: Query, place: Place): Generator<Clause> {
  if (query.type === 'and' || query.type === 'or') {
    if (membersOf(query).length === 0) yield* inJoint(query, place);
  } else if (query.type === 'not' || query.type === 'flow') {
    const { type } = query;
    yield* below(query.of, {
      put: (part) => place.put(part === undefined ? undefined : { type, of: part }),
      isNegated: type === 'not' ? !place.isNegated : place.isNegated,
      broadens: place.broadens,
    });
  }
}

const WHOLE: Place = { put: (part) => part, isNegated: false, broadens: true };

/** All clauses of a query, outer ones before those within them; of several that `and` or `or` joins, each is one. */
export function clausesOf(query: Query): readonly Clause[] {
  const isJoint = query.type === 'and' || query.type === 'or';
  const found = isJoint && membersOf(query).length === 0 ? inJoint(query, WHOLE) : clausesIn(query, WHOLE);
  return [...found];
}
