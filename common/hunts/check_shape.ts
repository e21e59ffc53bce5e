import { isLeft, left, right, type Either } from 'fp-ts/Either';
import * as t from 'io-ts';
import { huntFile, type HuntFile } from './hunt';
import { isKey, isOpen, keys, rules } from './keys';
import { hint } from './hint';
import type { Path } from './read_yaml';

/** What is wrong with one place of a hunt's data. */
export interface ShapeComplaint {
  readonly path: Path;
  readonly message: string;
}

const NO_HUNT = 'The file must hold one hunt: keys such as id, title and query, each on a line of its own.';

const keyOf = (path: Path): string =>
  path
    .map((part) => (typeof part === 'number' ? '[]' : part))
    .join('.')
    .replace(/^tests\.near_miss\./, 'tests.match.');
/** `investigate[2].query`: people count from one. */
const shown = (path: Path): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');

/** Plain data as a hunt, checked against the codec and against what a codec cannot say. */
export function checkShape(value: unknown): Either<readonly ShapeComplaint[], HuntFile> {
  const decoded = huntFile.decode(value);
  const wrongTypes = isLeft(decoded) ? decoded.left.map(complain) : [];
  const complaints = uniqueByPath([...wrongTypes, ...checkValues(value)]);
  return isLeft(decoded) || complaints.length > 0 ? left(complaints) : right(decoded.right);
}

/** What a codec cannot say of the values below a key or more of a hunt. */
export const checkValues = (value: unknown): readonly ShapeComplaint[] =>
  [...walk(value, [])].flatMap(checkOne);

function complain({ value, context }: t.ValidationError): ShapeComplaint {
  const path = context
    // io-ts numbers the members of an intersection as if they were keys.
    .filter((_, i) => i > 0 && !(context[i - 1]?.type instanceof t.IntersectionType))
    .map(({ key }) => (/^\d+$/.test(key) ? Number(key) : key));
  return { path, message: mustBe(path, value) };
}

function mustBe(path: Path, value: unknown): string {
  if (path.length === 0) return NO_HUNT;
  const key = keyOf(path);
  const expected = isKey(key) ? keys[key] : 'something else';
  if (value === undefined) return `"${shown(path)}" is missing. Give ${expected}.`;
  const choices = /^one of (.*)$/.exec(expected)?.[1]?.split(', ') ?? [];
  const meant = typeof value === 'string' ? hint(value, choices) : '';
  return `"${shown(path)}" must be ${expected}, but it is ${named(value)}.${meant}`;
}

function named(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of keys' : JSON.stringify(value);
}

function uniqueByPath(complaints: readonly ShapeComplaint[]): readonly ShapeComplaint[] {
  return [...new Map(complaints.map((complaint) => [shown(complaint.path), complaint])).values()];
}

/** Every key and item of the data with its path, parents first; nothing of the author's events. */
function* walk(value: unknown, path: Path): Generator<readonly [Path, unknown]> {
  if (path.length > 0) yield [path, value];
  if (path.length > 6 || typeof value !== 'object' || value === null || isOpen(keyOf(path))) return;
  const parts: Iterable<readonly [string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [part, item] of parts) yield* walk(item, [...path, part]);
}

function checkOne([path, value]: readonly [Path, unknown]): readonly ShapeComplaint[] {
  const key = keyOf(path);
  if (!isKey(key)) return typeof path.at(-1) === 'number' ? [] : unknownKey(path);
  if (typeof value === 'string' && value.trim() === '') return [{ path, message: mustBe(path, value) }];
  const holds = rules[key];
  const isComparable = typeof value === 'string' || typeof value === 'number';
  return holds && isComparable && !holds(value) ? [{ path, message: mustBe(path, value) }] : [];
}

function unknownKey(path: Path): readonly ShapeComplaint[] {
  const parent = keyOf(path.slice(0, -1));
  // Below an unknown key everything is unknown: one complaint is enough.
  if (parent !== '' && !isKey(parent)) return [];
  const prefix = parent === '' ? '' : `${parent}.`;
  const siblings = Object.keys(keys)
    .filter((key) => key.startsWith(prefix) && !key.slice(prefix.length).includes('.'))
    .map((key) => key.slice(prefix.length))
    .filter((key) => key !== '[]');
  const name = String(path.at(-1));
  if (siblings.length === 0) return [];
  const known = `Known here: ${siblings.join(', ')}.`;
  return [{ path, message: `"${shown(path)}" is no key of a hunt.${hint(name, siblings)} ${known}` }];
}
