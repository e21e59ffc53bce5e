import * as either from 'fp-ts/Either';
import type { Query, QueryProblem } from './ast';
import type { Condition } from './condition';
import { interpret } from './interpret';
import { knowing, type AskOptions } from './knowledge';
import { valueTest } from './match_value';
import { leafPaths, somewhere, type EveEvent } from './paths';
import { fitsPattern } from './texts';

export type { EveEvent } from './paths';

/** Whether an event meets a query. */
export type Matcher = (event: EveEvent) => boolean;

/** Without `now`, a date that names it meets nothing. */
export type MatchOptions = AskOptions;

const always: Matcher = () => true;
const never: Matcher = () => false;

function every(matchers: readonly Matcher[]): Matcher {
  const [first = always, second, ...others] = matchers;
  if (second === undefined) return first;
  const rest = others.length === 0 ? second : every([second, ...others]);
  return (event) => first(event) && rest(event);
}

function some(matchers: readonly Matcher[]): Matcher {
  const [first = never, second, ...others] = matchers;
  if (second === undefined) return first;
  const rest = others.length === 0 ? second : some([second, ...others]);
  return (event) => first(event) || rest(event);
}

const inFlow = somewhere('flow_id', () => true, false);
const hasParent = somewhere('parent_id', () => true, false);

function flows(ids: readonly number[]): Matcher {
  const known = new Set(ids);
  const isKnown = (value: unknown) => known.has(Number(value));
  return some([somewhere('flow_id', isKnown, false), somewhere('parent_id', isKnown, false)]);
}

/** Asks every field of an event whose name fits; what is asked of a field is made once. */
function anyField({ pattern, on }: Extract<Condition, { readonly type: 'fields' }>): Matcher {
  const byPath = new Map<string, Matcher>();
  const matcherOf = (path: string) => {
    const known = byPath.get(path);
    if (known !== undefined) return known;
    const made = fitsPattern(path, pattern) ? build(on(path)) : never;
    byPath.set(path, made);
    return made;
  };
  return (event) => {
    for (const path of leafPaths(event)) if (matcherOf(path)(event)) return true;
    return false;
  };
}

function build(condition: Condition): Matcher {
  switch (condition.type) {
    case 'all':
      return always;
    case 'none':
      return never;
    case 'and':
      return every(condition.of.map(build));
    case 'or':
      return some(condition.of.map(build));
    case 'not': {
      const matches = build(condition.of);
      return (event) => !matches(event);
    }
    case 'test':
      return somewhere(condition.path, valueTest(condition.test), condition.test.type === 'exists');
    case 'fields':
      return anyField(condition);
    case 'noted':
      return build(condition.of);
    case 'flow':
      return every([some([inFlow, hasParent]), build(condition.of)]);
    case 'in_flows':
      return flows(condition.flows);
  }
}

/**
 * Why a query cannot be asked of events in memory, such as `alert.severity:abc`.
 * @returns the query itself where nothing is wrong
 */
export const checkQuery = (query: Query, options: MatchOptions = {}): either.Either<QueryProblem, Query> =>
  either.map(() => query)(interpret(query, knowing(options)));

/**
 * Makes a function that says of a parsed EVE record whether it meets a query, as Elasticsearch would. A query that cannot
 * be asked meets nothing: `checkQuery` says why. `flow_id.<field>` looks at the event alone, see `matchEvents`.
 *
 * @example events.filter(matcher(query))
 */
export function matcher(query: Query, options: MatchOptions = {}): Matcher {
  const condition = interpret(query, knowing(options));
  return either.isLeft(condition) ? never : build(condition.right);
}
