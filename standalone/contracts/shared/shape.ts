import * as t from 'io-ts';

/** What a declaration must look like; keys that a shape does not name are refused. */
export type Shape =
  | { readonly type: 'string'; readonly matches?: RegExp; readonly except?: readonly string[] }
  | { readonly type: 'boolean' }
  | { readonly type: 'number' }
  | { readonly type: 'list'; readonly of: Shape; readonly atLeast?: number }
  | { readonly type: 'record'; readonly of: Shape }
  | { readonly type: 'nullable'; readonly of: Shape }
  | { readonly type: 'object'; readonly required: Shapes; readonly optional: Shapes };

type Shapes = Readonly<Record<string, Shape>>;

/** Kibana's names of types in sentences (`type-detect`). */
const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'Array';
  return typeof value === 'object' ? 'Object' : typeof value;
};

const at = (path: readonly string[], sentence: string) =>
  path.length === 0 ? sentence : `[${path.join('.')}]: ${sentence}`;

const expected = (type: string, value: unknown, path: readonly string[]) =>
  at(path, `expected value of type [${type}] but got [${typeOf(value)}]`);

const first = <T>(items: readonly T[], faultOf: (item: T) => string | undefined) => {
  for (const item of items) {
    const fault = faultOf(item);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

function faultInText(shape: Shape & { type: 'string' }, value: unknown, path: readonly string[]) {
  if (typeof value !== 'string') return expected('string', value, path);
  if (shape.matches?.test(value) === false) {
    return at(path, `Does not satisfy regexp ${shape.matches.toString()}`);
  }
  return shape.except?.includes(value) ? at(path, `[${value}] is not allowed`) : undefined;
}

function faultInList(shape: Shape & { type: 'list' }, value: unknown, path: readonly string[]) {
  if (!Array.isArray(value)) return expected('array', value, path);
  const items: readonly unknown[] = value;
  if (items.length < (shape.atLeast ?? 0)) {
    return at(path, `array size is [${items.length}], but cannot be smaller than [${shape.atLeast}]`);
  }
  return first([...items.entries()], ([index, item]) => faultIn(shape.of, item, [...path, String(index)]));
}

function faultInObject(shape: Shape & { type: 'object' }, value: unknown, path: readonly string[]) {
  if (!t.UnknownRecord.is(value) || Array.isArray(value)) {
    return at(path, `expected a plain object value, but found [${typeOf(value)}] instead.`);
  }
  const own = (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
  return (
    first(Object.entries(shape.required), ([key, of]) => faultIn(of, own(key), [...path, key])) ??
    first(Object.entries(shape.optional), ([key, of]) =>
      own(key) === undefined ? undefined : faultIn(of, own(key), [...path, key]),
    ) ??
    first(Object.keys(value), (key) =>
      Object.hasOwn(shape.required, key) || Object.hasOwn(shape.optional, key) || own(key) === undefined
        ? undefined
        : at([...path, key], 'definition for this key is missing'),
    )
  );
}

/**
 * Judges a declaration as Kibana's `@kbn/config-schema` would, in its words.
 * @returns the first fault, with where it is; `undefined` where there is none
 */
export function faultIn(shape: Shape, value: unknown, path: readonly string[] = []): string | undefined {
  switch (shape.type) {
    case 'string':
      return faultInText(shape, value, path);
    case 'boolean':
    case 'number':
      return typeof value === shape.type ? undefined : expected(shape.type, value, path);
    case 'list':
      return faultInList(shape, value, path);
    case 'record':
      return t.UnknownRecord.is(value)
        ? first(Object.entries(value), ([key, of]) => faultIn(shape.of, of, [...path, key]))
        : expected('object', value, path);
    case 'nullable':
      return value === null ? undefined : faultIn(shape.of, value, path);
    case 'object':
      return faultInObject(shape, value, path);
  }
}
