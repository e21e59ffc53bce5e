import * as Boom from '@hapi/boom';
import { isLeft } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { unknownKeys } from '#common/api/unknown_keys';

/** Where in a request something stands. */
type Part = 'body' | 'query' | 'params';

/** Kibana's names of types in sentences. */
const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'Array';
  return typeof value === 'object' ? 'Object' : typeof value;
};

const NAMES: Readonly<Record<string, string>> = { UnknownRecord: 'object' };

const nameOf = (codec: t.Decoder<unknown, unknown>): string => {
  if (codec instanceof t.RefinementType) return nameOf(codec.type);
  if (codec instanceof t.KeyofType) return Object.keys(codec.keys).join(' | ');
  if (codec instanceof t.ArrayType) return 'array';
  const isObject = [t.ExactType, t.InterfaceType, t.PartialType].some((kind) => codec instanceof kind);
  return isObject ? 'object' : (NAMES[codec.name] ?? codec.name);
};

/** Longest path, and longest value, that a sentence repeats. */
const MAX_SHOWN = 200;

/** A refinement is named by the sentence that its wrong values deserve: `string is not a valid duration`. */
const sentence = ({ type, actual }: t.ContextEntry): string =>
  type instanceof t.RefinementType && type.type.is(actual)
    ? `${type.name}: ${String(actual).slice(0, MAX_SHOWN)}`
    : `expected value of type [${nameOf(type)}] but got [${typeOf(actual)}]`;

/** Members of unions and intersections stand in the context under their numbers, which are no part of the path. */
const pathOf = (context: t.Context): readonly string[] =>
  context
    .filter((_, at) => {
      const parent = context[at - 1]?.type;
      return at > 0 && !(parent instanceof t.UnionType || parent instanceof t.IntersectionType);
    })
    .map(({ key }) => key);

const fault = (part: Part, path: readonly string[], why: string) =>
  Boom.badRequest(`[request ${[part, ...path].join('.').slice(0, MAX_SHOWN)}]: ${why}`);

/**
 * Reads a part of a request by its codec.
 * @throws Boom 400 in the words of Kibana's schemas, for the first thing that is wrong
 */
export function read<C extends t.Any>(part: Part, codec: C, value: unknown): t.TypeOf<C> {
  const decoded = codec.decode(value ?? {});
  if (isLeft(decoded)) {
    const { context = [] } = decoded.left[0] ?? {};
    const last = context[context.length - 1];
    throw fault(part, pathOf(context), last ? sentence(last) : 'not understood');
  }
  const [unknown] = unknownKeys(codec, value, part);
  if (unknown !== undefined) {
    const path = unknown
      .replace(/\[(\d+)\]/g, '.$1')
      .split('.')
      .slice(1);
    throw fault(part, path, 'definition for this key is missing');
  }
  return decoded.right;
}

/** Text with something in it, and not too much. */
export const text = (longest: number) =>
  t.refinement(
    t.string,
    (value) => value.trim() !== '' && value.length <= longest,
    `value must have 1 to ${longest} characters`,
  );

/** A codec whose values may be `null`. */
export const nullable = <C extends t.Mixed>(codec: C) => t.union([codec, t.null]);

/** Depth of nesting that opaque values may have. */
const MAX_DEPTH = 20;

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((item) => isShallow(item, depth - 1));
}

/** An object whose keys somebody else reads. */
export const values = t.refinement(
  t.UnknownRecord,
  (value) => isShallow(value, MAX_DEPTH),
  `value is nested deeper than ${MAX_DEPTH} levels`,
);
