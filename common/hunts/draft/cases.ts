import type { JsonObject } from '../../json';
import type { Query } from '../../query/ast';
import { pathsOf } from '../../query/fields';
import { flowQueries, matchEvents } from '../../query/flow';
import type { MatchOptions } from '../../query/match';
import { networkFields } from '../../query/network_fields';
import { printQuery } from '../../query/print';
import { terms } from '../../query/walk';
import type { Hunt, TestCase } from '../hunt';
import { clausesOf, type Clause } from '../mutate/clauses';
import { isGuard } from '../mutate/guards';
import { likest } from './likest';
import { trimmed, without } from './trim';

/** Matches that a draft takes from the data: as many as a hunt needs. */
const MATCHES = 2;

export interface Cases {
  readonly match: readonly TestCase[];
  readonly near_miss: readonly TestCase[];
}

const fieldsOf = (query: Query): readonly string[] =>
  terms(query).flatMap((term) => ('field' in term ? pathsOf(term.field) : []));

/** Whether a part asks other events of the flow, which one event cannot show. */
const asksFlow = (query: Query): boolean => flowQueries(query).length > 0;

/** Ways to take from an event what a field asks: the value itself, or the side on which a network is asked for. */
const changes = (field: string, match: JsonObject): readonly JsonObject[] =>
  networkFields.some((name) => name === field)
    ? [
        { ...match, dest_ip: match.src_ip },
        { ...match, src_ip: match.dest_ip },
      ]
    : [without(match, field.split('.'))];

/** The first match, spoilt so that one clause alone leaves it out; `undefined` where no change does it. */
function spoilt(
  query: Query,
  clause: Clause,
  match: JsonObject,
  options: MatchOptions,
): JsonObject | undefined {
  const rest = clause.put(undefined);
  return fieldsOf(clause.query)
    .flatMap((field) => changes(field, match))
    .find(
      (event) =>
        matchEvents(query, [event], options).length === 0 && matchEvents(rest, [event], options).length === 1,
    );
}

function nearMiss(
  query: Query,
  clause: Clause,
  events: readonly JsonObject[],
  [match]: readonly JsonObject[],
  options: MatchOptions,
): TestCase | undefined {
  const name = printQuery(clause.query);
  const met = new Set(matchEvents(query, events, options));
  const near = matchEvents(clause.put(undefined), events, options).filter((event) => !met.has(event));
  const real = likest(match, near);
  if (real) return { note: `All but ${name}`, event: real };
  const made = match && spoilt(query, clause, match, options);
  return made && { note: `The first match, changed so that it misses ${name}`, event: made, synthetic: true };
}

/**
 * Cases for a query, cut from events: the first ones that meet it, and for each clause one that misses it alone, the
 * one that is most like the first match. Where the events have none, the first match, a little changed, takes its place, marked as written by hand.
 */
export function draftCases(
  query: Query,
  hunt: Pick<Hunt, 'requires'>,
  events: readonly JsonObject[],
  options: MatchOptions,
): Cases {
  const matches = matchEvents(query, events, options).slice(0, MATCHES);
  const clauses = clausesOf(query).filter((clause) => clause.broadens && !isGuard(clause, hunt));
  const misses = clauses
    .filter((clause) => !asksFlow(clause.query))
    .flatMap((clause) => nearMiss(query, clause, events, matches, options) ?? []);
  const kept = fieldsOf(query);
  const short = ({ event = {}, ...rest }: TestCase): TestCase => ({ ...rest, event: trimmed(event, kept) });
  return {
    match: matches.map((event) => short({ note: 'Found in the data', event })),
    near_miss: misses.map(short),
  };
}
