import { either } from 'fp-ts';
import { left, right, type Either } from 'fp-ts/Either';
import { isJsonObject } from '../json';
import type { Query } from '../query/ast';
import { allOf } from '../query/walk';
import {
  equals,
  exists,
  is,
  match,
  only,
  range,
  textOf,
  unlike,
  type Clause,
  type Reading,
} from './dsl_leaves';
import { panelLimits } from './limits';

const terms: Clause = (body) => {
  const [field, values] = only(body) ?? [];
  if (field === undefined || !Array.isArray(values)) return unlike('terms');
  if (values.length > panelLimits.values) return left(`it has more than ${panelLimits.values} values`);
  return anyOf(
    values.map((given) => {
      const value = textOf(given);
      return value === undefined ? unlike('terms') : is(field, value);
    }),
  );
};

/** Joins what holds where one of these does; none never holds. */
function anyOf(readings: readonly Reading[]): Reading {
  if (readings.length === 0) return right({ type: 'not', of: { type: 'all' } });
  return either.map((of: readonly Query[]): Query => {
    const [first, ...others] = of;
    return first !== undefined && others.length === 0 ? first : { type: 'or', of };
  })(all(readings));
}

/** All of them, or the first that cannot be followed. */
const all = (readings: readonly Reading[]): Either<string, readonly Query[]> =>
  either.sequenceArray(readings);

/** `not`, however often. */
export const negated = (query: Query): Query =>
  query.type === 'not' ? query.of : { type: 'not', of: query };

function listed(value: unknown, depth: number): readonly Reading[] {
  if (value === undefined) return [];
  const clauses: readonly unknown[] = Array.isArray(value) ? value : [value];
  return clauses.map((clause) => readDsl(clause, depth + 1));
}

const knownInBool = ['must', 'filter', 'should', 'must_not', 'minimum_should_match'];

const bool: Clause = (body, depth) => {
  const unknown = Object.keys(body).find((key) => !knownInBool.includes(key));
  if (unknown !== undefined) return unlike('bool');
  const required = [...listed(body['must'], depth), ...listed(body['filter'], depth)];
  const should = listed(body['should'], depth);
  const least = Number(body['minimum_should_match'] ?? (required.length === 0 && should.length > 0 ? 1 : 0));
  if (least !== 0 && least !== 1) return unlike('bool');
  const some = least === 1 ? [anyOf(should)] : [];
  const excluded = listed(body['must_not'], depth).map(either.map(negated));
  return either.map(allOf)(all([...required, ...some, ...excluded]));
};

/** The clauses that Kibana's own filters are made of. */
const clauses: Readonly<Record<string, Clause>> = {
  match_all: () => right({ type: 'all' }),
  match_none: () => anyOf([]),
  match_phrase: equals('match_phrase', 'query', { slop: 0, boost: 1 }),
  match,
  term: equals('term', 'value', { boost: 1, case_insensitive: false }),
  terms,
  exists,
  range,
  bool,
};

/**
 * Reads a query of Elasticsearch as far as Kibana's own filters go: values, lists of values, ranges, presence, and these
 * joined. Everything else is named, and never guessed at.
 */
export function readDsl(query: unknown, depth = 0): Reading {
  if (depth > panelLimits.depth) return left(`it is nested more than ${panelLimits.depth} deep`);
  const [name, body] = (isJsonObject(query) ? only(query) : undefined) ?? [];
  if (name === undefined || !isJsonObject(body)) return left('it is not in a form that Spoor knows');
  const read = Object.hasOwn(clauses, name) ? clauses[name] : undefined;
  return read === undefined ? left(`it uses ${name.slice(0, panelLimits.name)}`) : read(body, depth);
}
