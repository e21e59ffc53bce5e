import { either } from 'fp-ts';
import { left, right, type Either } from 'fp-ts/Either';
import { isJsonObject, type JsonObject } from '../json';
import type { Comparison, Query } from '../query/ast';
import { refusedField } from '../query/reserved';
import { allOf } from '../query/walk';
import { panelLimits } from './limits';

/** What a filter asks, or what of it cannot be followed: the end of a sentence, "it uses geo_shape". */
export type Reading = Either<string, Query>;

type Clause = (body: JsonObject, depth: number) => Reading;

const unlike = (clause: string): Reading => left(`its ${clause} is not in a form that Spoor knows`);

/** The one entry of an object, where it has no other. */
function only(body: JsonObject): readonly [string, unknown] | undefined {
  const [first, ...others] = Object.entries(body);
  return others.length === 0 ? first : undefined;
}

/** Values as they stand in an event. */
const textOf = (value: unknown): string | undefined =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;

function named(field: string, build: () => Query): Reading {
  if (field === '' || field.includes('*')) return left(`it names the field “${field}”`);
  const reason = refusedField(field);
  return reason === undefined
    ? right(build())
    : left(`it asks ${field}, which cannot be asked of events yet`);
}

const is = (field: string, value: string): Reading =>
  named(field, () => ({ type: 'is', field, value: { type: 'exact', text: value } }));

/** `{field: value}`, or `{field: {<key>: value}}` with nothing beside that would change what is meant. */
const equals =
  (clause: string, key: string, harmless: Readonly<Record<string, unknown>>): Clause =>
  (body) => {
    const entry = only(body);
    if (entry === undefined) return unlike(clause);
    const [field, given] = entry;
    const options = isJsonObject(given) ? given : { [key]: given };
    const value = textOf(options[key]);
    const isPlain = Object.entries(options).every(
      ([name, option]) => name === key || harmless[name] === option,
    );
    return value === undefined || !isPlain ? unlike(clause) : is(field, value);
  };

/** Kibana's oldest phrase filters: `match` with `type: phrase`. Any other `match` finds parts of texts. */
const match: Clause = (body, depth) => {
  const options = only(body)?.[1];
  return isJsonObject(options) && options['type'] === 'phrase'
    ? equals('match', 'query', { type: 'phrase' })(body, depth)
    : left('it uses match, which finds parts of texts');
};

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

const exists: Clause = (body) => {
  const { field } = body;
  return typeof field === 'string' && only(body) !== undefined
    ? named(field, () => ({ type: 'exists', field }))
    : unlike('exists');
};

const comparisons: Readonly<Record<string, Comparison>> = { gt: 'gt', gte: 'gte', lt: 'lt', lte: 'lte' };

/** Formats in which Kibana writes the bounds of dates; Spoor reads them as they are. */
const formats: readonly unknown[] = [
  'strict_date_optional_time',
  'strict_date_optional_time_nanos',
  'date_optional_time',
  'epoch_millis',
];

const isHarmless = (name: string, option: unknown): boolean =>
  (name === 'format' && formats.includes(option)) || (name === 'time_zone' && option === 'UTC');

const range: Clause = (body) => {
  const [field, given] = only(body) ?? [];
  if (field === undefined || !isJsonObject(given)) return unlike('range');
  const bounds: Query[] = [];
  for (const [name, value] of Object.entries(given)) {
    const operator = Object.hasOwn(comparisons, name) ? comparisons[name] : undefined;
    const isBound = typeof value === 'string' || typeof value === 'number';
    if (operator === undefined ? !isHarmless(name, value) : value !== null && !isBound) {
      return unlike('range');
    }
    if (operator !== undefined && isBound) {
      bounds.push({ type: 'range', field, operator, value: String(value) });
    }
  }
  return named(field, () => (bounds.length === 0 ? { type: 'exists', field } : allOf(bounds)));
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
