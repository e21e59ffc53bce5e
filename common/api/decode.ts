import { isLeft, left, right, type Either } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { unknownKeys } from './unknown_keys';

/** Keys come from strangers: at most so many characters of one are repeated in a message. */
const MAX_SHOWN = 80;

const shown = (text: string) => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

const kindOf = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  switch (typeof value) {
    case 'string':
      return `text of ${value.length} characters`;
    case 'number':
      return String(value);
    case 'boolean':
      return String(value);
    default:
      return 'an object';
  }
};

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  UnknownRecord: 'an object',
};

const expectedOf = (codec: t.Decoder<unknown, unknown>): string => {
  if (codec instanceof t.KeyofType) return `one of ${Object.keys(codec.keys).join(', ')}`;
  if (codec instanceof t.ArrayType) return 'a list';
  if ([t.ExactType, t.InterfaceType, t.PartialType].some((kind) => codec instanceof kind)) return 'an object';
  return EXPECTED[codec.name] ?? codec.name;
};

/** A union's or intersection's members stand in the context under their numbers, which are no part of the path. */
const isMember = (context: t.Context, at: number): boolean => {
  const parent = context[at - 1]?.type;
  return parent instanceof t.UnionType || parent instanceof t.IntersectionType;
};

const pathOf = (root: string, context: t.Context): string =>
  context.reduce((path, entry, at) => {
    if (at === 0 || isMember(context, at)) return path;
    return Array.isArray(context[at - 1]?.actual) ? `${path}[${entry.key}]` : `${path}.${entry.key}`;
  }, root);

const sentence = (root: string, error: t.ValidationError): string => {
  const last = error.context[error.context.length - 1];
  if (!last) return `${root}: not understood`;
  return `${shown(pathOf(root, error.context))}: expected ${expectedOf(last.type)}, got ${kindOf(last.actual)}`;
};

/**
 * Reads what came in by its codec.
 * @param root what the value is called in messages: `body`, `query`, `params`
 * @returns or a sentence that names the path, what was expected there and what came; keys that are not known are named too
 */
export function decode<C extends t.Any>(codec: C, value: unknown, root: string): Either<string, t.TypeOf<C>> {
  const decoded = codec.decode(value);
  if (isLeft(decoded)) {
    return left([...new Set(decoded.left.map((error) => sentence(root, error)))].slice(0, 5).join('; '));
  }
  const [first, ...others] = unknownKeys(codec, value, root);
  if (first === undefined) return right(decoded.right);
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  return left(`${shown(first)}: no such key here${more}; see /api/spoor/openapi.json for what is understood`);
}
