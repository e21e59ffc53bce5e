import * as either from 'fp-ts/Either';
import { array } from 'fp-ts';
import type { Guard } from '../fields/secrets';
import type { Networks } from '../networks/networks';
import type { Query, QueryProblem } from './ast';
import { any, type Condition } from './condition';
import { isFieldPattern, pathsOf } from './fields';
import { isNetworkField } from './network_fields';
import { networkTest } from './network_terms';
import { guard } from './secrecy';
import { testFor, wordsBeside, type Asked, type ValueType } from './value';

/** What must be known of fields to say what a query means. */
export interface Knowledge {
  /** `unknown` where nothing says what the values are: they are then compared as they come. */
  typeOf(path: string): ValueType;
  guardOf(path: string): Guard | undefined;
  /** Fields that a bare value looks into. */
  readonly headlines: readonly string[];
  /** What `net…` asks. */
  readonly networks: Networks;
  /** Milliseconds since 1970, for `now` in dates. */
  readonly now?: number;
}

type Result = either.Either<QueryProblem, Condition>;

const all = array.traverse(either.Applicative);

/** One comparison at one path. */
function at(path: string, asked: Asked, knowledge: Knowledge): Result {
  const type = knowledge.typeOf(path);
  const test = testFor(path, type, asked, knowledge.now);
  if (either.isLeft(test)) return either.left({ field: path, message: `${path} ${test.left}` });
  const words = wordsBeside(path, test.right);
  const condition = any([
    { type: 'test', path, test: test.right },
    ...(words.length === 0
      ? []
      : [{ type: 'test' as const, path, test: { type: 'text' as const, anyOf: words } }]),
  ]);
  return guard(path, knowledge.guardOf(path), asked, condition);
}

/** Where many fields are meant, those that cannot hold such a value simply do not. */
const orNothing = (result: Result): Condition =>
  either.getOrElse((): Condition => ({ type: 'none' }))(result);

function on(field: string, asked: Asked, knowledge: Knowledge): Result {
  if (isNetworkField(field)) return networkTest(field, asked, knowledge.networks);
  if (isFieldPattern(field)) {
    return either.right({
      type: 'fields',
      pattern: field.split('*'),
      on: (path) => orNothing(at(path, asked, knowledge)),
    });
  }
  return either.map(any)(all((path: string) => at(path, asked, knowledge))([...pathsOf(field)]));
}

/** Decides what a query asks, or says in a sentence why it cannot be asked. */
export function interpret(query: Query, knowledge: Knowledge): Result {
  switch (query.type) {
    case 'all':
    case 'in_flows':
      return either.right(query);
    case 'and':
    case 'or':
      return either.map((of: Condition[]): Condition =>
        query.type === 'or' ? any(of) : { type: 'and', of },
      )(all((part: Query) => interpret(part, knowledge))([...query.of]));
    case 'not':
    case 'flow':
      return either.map((of: Condition): Condition => ({ type: query.type, of }))(
        interpret(query.of, knowledge),
      );
    case 'is':
    case 'range':
    case 'length':
    case 'exists':
      return on(query.field, query, knowledge);
    case 'anywhere': {
      const asked: Asked = { type: 'is', value: query.value };
      const paths = [...new Set(knowledge.headlines.flatMap(pathsOf))];
      return either.right(any(paths.map((path) => orNothing(at(path, asked, knowledge)))));
    }
  }
}
