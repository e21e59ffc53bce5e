import * as t from 'io-ts';
import { hasConstraint, type Constraint } from './constraint';

/** One property of an object, and whether it may be left out. */
interface Property {
  readonly codec: t.Any;
  readonly isRequired: boolean;
}

/** What a codec accepts, as data: the OpenAPI page and the check for unknown keys are made from it. */
export type Shape =
  | { readonly type: 'text' | 'number' | 'boolean' | 'null' | 'unknown' | 'open object' }
  | { readonly type: 'one of'; readonly values: readonly (string | number | boolean)[] }
  | { readonly type: 'list'; readonly of: t.Any }
  | { readonly type: 'dictionary'; readonly of: t.Any }
  | { readonly type: 'object'; readonly properties: ReadonlyMap<string, Property> }
  | { readonly type: 'either'; readonly of: readonly t.Any[] }
  | {
      readonly type: 'constrained';
      readonly of: t.Any;
      readonly name: string;
      readonly constraint: Constraint;
    };

const properties = (props: t.Props, isRequired: boolean): Shape => ({
  type: 'object',
  properties: new Map(Object.entries(props).map(([name, codec]) => [name, { codec, isRequired }])),
});

const merged = (parts: readonly t.Any[]): Shape => {
  const all = new Map<string, Property>();
  for (const part of parts) {
    const shape = shapeOf(part);
    if (shape.type !== 'object') {
      throw new Error(`${part.name}: only objects may be intersected in a contract`);
    }
    shape.properties.forEach((property, name) => all.set(name, property));
  }
  return { type: 'object', properties: all };
};

/**
 * Takes a codec of the contracts apart.
 * @throws when a contract uses a kind of codec that is not listed here: a mistake of ours, found by the tests.
 */
export function shapeOf(codec: t.Any): Shape {
  if (codec instanceof t.ExactType) return shapeOf(codec.type);
  if (codec instanceof t.InterfaceType) return properties(codec.props, true);
  if (codec instanceof t.PartialType) return properties(codec.props, false);
  if (codec instanceof t.IntersectionType) return merged(codec.types);
  if (codec instanceof t.RefinementType) {
    const constraint = hasConstraint(codec) ? codec.constraint : {};
    return { type: 'constrained', of: codec.type, name: codec.name, constraint };
  }
  if (codec instanceof t.UnionType) return { type: 'either', of: codec.types };
  if (codec instanceof t.ArrayType || codec instanceof t.ReadonlyArrayType) {
    return { type: 'list', of: codec.type };
  }
  if (codec instanceof t.LiteralType) return { type: 'one of', values: [codec.value] };
  if (codec instanceof t.KeyofType) return { type: 'one of', values: Object.keys(codec.keys) };
  if (codec instanceof t.DictionaryType) return { type: 'dictionary', of: codec.codomain };
  if (codec instanceof t.AnyDictionaryType) return { type: 'open object' };
  if (codec instanceof t.StringType) return { type: 'text' };
  if (codec instanceof t.NumberType) return { type: 'number' };
  if (codec instanceof t.BooleanType) return { type: 'boolean' };
  if (codec instanceof t.NullType) return { type: 'null' };
  if (codec instanceof t.UnknownType) return { type: 'unknown' };
  throw new Error(`${codec.name}: a contract may not use this kind of codec`);
}
