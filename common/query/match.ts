import * as either from 'fp-ts/Either';
import type { Query, QueryProblem } from './ast';
import type { Condition, Test } from './condition';
import { interpret } from './interpret';
import { knowing, type AskOptions } from './knowledge';
import { anyValueTest } from './match_value';
import { leafPaths, somewhere, type EveEvent } from './paths';
import type { SharedTests } from './shared_tests';
import { fitsPattern } from './texts';

export type { EveEvent } from './paths';

/** Whether an event meets a query. */
export type Matcher = (event: EveEvent) => boolean;

/** Without `now`, a date that names it meets nothing. */
export interface MatchOptions extends AskOptions {
  /** What other matchers ask of the same events. */
  readonly shared?: SharedTests;
}

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
function anyField(
  { pattern, on }: Extract<Condition, { readonly type: 'fields' }>,
  shared: SharedTests | undefined,
): Matcher {
  const byPath = new Map<string, Matcher>();
  const matcherOf = (path: string) => {
    const known = byPath.get(path);
    if (known !== undefined) return known;
    const made = fitsPattern(path, pattern) ? build(on(path), shared) : never;
    byPath.set(path, made);
    return made;
  };
  return (event) => {
    for (const path of leafPaths(event)) if (matcherOf(path)(event)) return true;
    return false;
  };
}

type TestCondition = Extract<Condition, { readonly type: 'test' }>;

const isLookUp = (condition: Condition): condition is TestCondition =>
  condition.type === 'test' && condition.test.type !== 'exists';

/** Some value at a path passes one of these. */
function ask(path: string, tests: readonly Test[], shared: SharedTests | undefined): Matcher {
  const make = () => somewhere(path, anyValueTest(tests), tests[0]?.type === 'exists');
  return shared === undefined ? make() : shared.of(path, tests, make);
}

/** Alternatives, of which those about one path look its values up once. */
function someOf(of: readonly Condition[], shared: SharedTests | undefined): Matcher {
  const byPath = new Map<string, Test[]>();
  for (const { path, test } of of.filter(isLookUp)) {
    const tests = byPath.get(path);
    if (tests === undefined) byPath.set(path, [test]);
    else tests.push(test);
  }
  return some([
    ...[...byPath].map(([path, tests]) => ask(path, tests, shared)),
    ...of.filter((condition) => !isLookUp(condition)).map((condition) => build(condition, shared)),
  ]);
}

function build(condition: Condition, shared?: SharedTests): Matcher {
  const part = (one: Condition) => build(one, shared);
  switch (condition.type) {
    case 'all':
      return always;
    case 'none':
      return never;
    case 'and':
      return every(condition.of.map(part));
    case 'or':
      return someOf(condition.of, shared);
    case 'not': {
      const matches = part(condition.of);
      return (event) => !matches(event);
    }
    case 'test':
      return ask(condition.path, [condition.test], shared);
    case 'fields':
      return anyField(condition, shared);
    case 'noted':
      return part(condition.of);
    case 'flow':
      return every([some([inFlow, hasParent]), part(condition.of)]);
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
  return either.isLeft(condition) ? never : build(condition.right, options.shared);
}
