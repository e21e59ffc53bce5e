import * as either from 'fp-ts/Either';
import { array } from 'fp-ts';
import { findField } from '../../../../fields/catalogue';
import type { Comparison, Literal, Query } from '../../../../query/ast';
import { parseNumber } from '../../../../query/numbers';
import { entryOf } from '../../../lock/lock';
import { expressionParts, literalOf, sigmaParts, type Parts } from './pattern';
import type { Source, Target } from './sources';
import type { Words } from './words';

/** Reasons, as parts of sentences, why something cannot be asked. */
export type Reasons = readonly string[];
type Result = either.Either<Reasons, Query>;

/** Goes on after a first reason, so that a rule is refused for all of them at once. */
const validation = either.getApplicativeValidation(array.getSemigroup<string>());
export const collect =
  <A>(read: (value: A) => Result) =>
  (values: readonly A[]): either.Either<Reasons, Query[]> =>
    array.traverse(validation)((value: A) => either.mapLeft((reasons: Reasons) => [...reasons])(read(value)))(
      [...values],
    );

const no = (...reasons: string[]): Result => either.left(reasons);

/** Some queries as one; what joins in the same way is not put into brackets. */
export const joined = (type: 'and' | 'or', of: readonly Query[]): Query => {
  const [first] = of;
  if (first !== undefined && of.length === 1) return first;
  return { type, of: of.flatMap((query) => (query.type === type ? query.of : [query])) };
};

const operators: ReadonlyMap<string, Comparison> = new Map([
  ['lt', 'lt'],
  ['lte', 'lte'],
  ['gt', 'gt'],
  ['gte', 'gte'],
]);
const shapes = ['contains', 'startswith', 'endswith', 're', 'cidr', 'exists', ...operators.keys()];
const flags = ['all', 'cased', 'neq', 'i'];

/** What the modifiers behind a field's name say. */
interface Manner {
  readonly shape: string;
  readonly flags: ReadonlySet<string>;
}

function mannerOf(modifiers: readonly string[]): either.Either<string, Manner> {
  const unknown = modifiers.find((name) => !shapes.includes(name) && !flags.includes(name));
  if (unknown !== undefined) return either.left(`uses the modifier ${unknown}, which Spoor has no words for`);
  const named = modifiers.filter((name) => shapes.includes(name));
  return named.length > 1
    ? either.left(`uses ${named.join(' and ')} at once`)
    : either.right({ shape: named[0] ?? 'is', flags: new Set(modifiers) });
}

/** Sigma compares without regard to case, fields here with it: so all writings that are usual. */
function writings(parts: Parts, { letters }: Target, isCased: boolean): readonly Parts[] {
  if (isCased) return [parts];
  const lower = parts.map((part) => part.toLowerCase());
  const upper = parts.map((part) => part.toUpperCase());
  if (letters !== undefined) return [letters === 'lower' ? lower : upper];
  const all = [parts, lower, upper];
  return all.filter((one, at) => all.findIndex((other) => other.join('*') === one.join('*')) === at);
}

const is = (field: string, value: Literal): Query =>
  value.type === 'wildcard' && value.parts.join('') === ''
    ? { type: 'exists', field }
    : { type: 'is', field, value };

const shaped = (parts: Parts, shape: string): Parts => [
  ...(shape === 'contains' || shape === 'endswith' ? [''] : []),
  ...parts,
  ...(shape === 'contains' || shape === 'startswith' ? [''] : []),
];

/** One text, in the manner that the modifiers say. */
function textQuery(name: string, target: Target, { shape, flags: said }: Manner, text: string): Result {
  const isExpression = shape === 're';
  const patterns = isExpression ? expressionParts(text) : [sigmaParts(text)];
  if (patterns === undefined) {
    return no(`${name} is compared with the expression ${text}, which is more than a list of texts`);
  }
  const isCased = isExpression ? !said.has('i') : said.has('cased');
  const of = patterns.map((parts) =>
    parts === undefined
      ? undefined
      : writings(shaped(parts, shape), target, isCased).map((one) => is(target.field, literalOf(one))),
  );
  return of.includes(undefined)
    ? no(`${name} is compared with ${text}, and no single character can be left open (?)`)
    : either.right(
        joined(
          'or',
          of.flatMap((queries) => queries ?? []),
        ),
      );
}

function numberQuery(name: string, { field }: Target, shape: string, value: unknown): Result {
  const text = String(value);
  const operator = operators.get(shape);
  if (parseNumber(text) === undefined) return no(`${name} is compared with ${text}, which is no number`);
  if (operator !== undefined) return either.right({ type: 'range', field, operator, value: text });
  return shape === 'is'
    ? either.right(is(field, { type: 'exact', text }))
    : no(`${name} is a number, of which ${shape} cannot be asked`);
}

/** A value that Suricata writes in words of its own. */
function translated(name: string, { field }: Target, words: Words, shape: string, value: unknown): Result {
  const text = String(value);
  if (shape !== 'is' || value === null || (sigmaParts(text)?.length ?? 0) !== 1) {
    return no(`${name} is no whole value here, and Suricata has other words for its values`);
  }
  const meant = entryOf(words, text.toLowerCase());
  return meant === undefined
    ? no(`${name} is compared with ${text}, which Suricata never writes into ${field}`)
    : either.right(
        joined(
          'or',
          meant.map((word) => is(field, { type: 'exact', text: word })),
        ),
      );
}

const isNumber = (field: string) => ['long', 'double'].includes(findField(field)?.type ?? '');
const isText = (field: string) => ['keyword', 'text'].includes(findField(field)?.type ?? '');

/** One value of an item. */
function valueQuery(name: string, target: Target, manner: Manner, value: unknown): Result {
  const { field } = target;
  const { shape } = manner;
  if (target.words !== undefined) return translated(name, target, target.words, shape, value);
  if (shape === 'exists' || value === null) {
    if (value !== null && typeof value !== 'boolean') return no(`${name}|exists is neither true nor false`);
    const exists: Query = { type: 'exists', field };
    return either.right(value === true ? exists : { type: 'not', of: exists });
  }
  if (typeof value === 'object' || value === undefined) {
    return no(`${name} has a value that is no text and no number`);
  }
  if (operators.has(shape) || isNumber(field)) return numberQuery(name, target, shape, value);
  const text = String(value);
  if (isText(field)) {
    return shape === 'cidr' ? no(`${name} is no address`) : textQuery(name, target, manner, text);
  }
  return shape === 'is' || shape === 'cidr'
    ? either.right(is(field, { type: 'exact', text }))
    : no(`${name} is no text, so that ${shape} cannot be asked`);
}

function targetOf(name: string, { fields }: Source): Target | undefined {
  if (fields === undefined) return findField(name) === undefined ? undefined : { field: name };
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** One line of a selection: a field with modifiers, and a value or a list of them. */
export function readItem(source: Source, key: string, value: unknown): Result {
  const [name = '', ...modifiers] = key.split('|');
  const target = targetOf(name, source);
  if (target === undefined) {
    return no(name === '' ? 'it looks for words anywhere' : `${name} has no field in Suricata's events`);
  }
  const manner = mannerOf(modifiers);
  if (either.isLeft(manner)) return no(`${name} ${manner.left}`);
  const { shape, flags: said } = manner.right;
  if (target.isPart && !['contains', 'endswith'].includes(shape)) {
    return no(`${name} is a part of ${target.field}, of which only contains and endswith can be asked`);
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) return no(`${name} has an empty list`);
  return either.map((of: Query[]): Query => {
    const query = joined(said.has('all') ? 'and' : 'or', of);
    return said.has('neq') ? { type: 'not', of: query } : query;
  })(collect((one: unknown) => valueQuery(name, target, manner.right, one))(values));
}
