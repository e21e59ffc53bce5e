import { left, right, type Either } from 'fp-ts/Either';
import { isJsonObject, type JsonObject } from '../json';
import type { Comparison, Query } from '../query/ast';
import { refusedField } from '../query/reserved';
import { allOf } from '../query/walk';

/** What a filter asks, or what of it cannot be followed: the end of a sentence, "it uses geo_shape". */
export type Reading = Either<string, Query>;

/** Reads one clause of a query of Elasticsearch, from what stands under its name. */
export type Clause = (body: JsonObject, depth: number) => Reading;

/** A clause that Kibana’s filters do not write so. */
export const unlike = (clause: string): Reading => left(`its ${clause} is not in a form that Spoor knows`);

/** The one entry of an object, where it has no other. */
export function only(body: JsonObject): readonly [string, unknown] | undefined {
  const [first, ...others] = Object.entries(body);
  return others.length === 0 ? first : undefined;
}

/** Values as they stand in an event. */
export const textOf = (value: unknown): string | undefined =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;

function named(field: string, build: () => Query): Reading {
  if (field === '' || field.includes('*')) return left(`it names the field “${field}”`);
  const reason = refusedField(field);
  return reason === undefined
    ? right(build())
    : left(`it asks ${field}, which cannot be asked of events yet`);
}

/** A field has a value. */
export const is = (field: string, value: string): Reading =>
  named(field, () => ({ type: 'is', field, value: { type: 'exact', text: value } }));

/** `{field: value}`, or `{field: {<key>: value}}` with nothing beside that would change what is meant. */
export const equals =
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
export const match: Clause = (body, depth) => {
  const options = only(body)?.[1];
  return isJsonObject(options) && options['type'] === 'phrase'
    ? equals('match', 'query', { type: 'phrase' })(body, depth)
    : left('it uses match, which finds parts of texts');
};

/** A field has any value. */
export const exists: Clause = (body) => {
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

/** A field’s values lie between bounds, of which each may be missing. */
export const range: Clause = (body) => {
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
