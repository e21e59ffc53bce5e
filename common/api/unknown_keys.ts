import type * as t from 'io-ts';
import { isJsonObject } from '../json';
import { shapeOf } from './shape';

/**
 * Paths of keys that the codec does not know, e.g. `body.sise`: a misspelt option must not be silently ignored.
 * Inside unions nothing is looked for, because there each alternative knows other keys.
 */
export function unknownKeys(codec: t.Any, value: unknown, path: string): readonly string[] {
  const shape = shapeOf(codec);
  switch (shape.type) {
    case 'object':
      if (!isJsonObject(value)) return [];
      return Object.keys(value).flatMap((key) => {
        const property = shape.properties.get(key);
        return property ? unknownKeys(property.codec, value[key], `${path}.${key}`) : [`${path}.${key}`];
      });
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item: unknown, at) => unknownKeys(shape.of, item, `${path}[${at}]`))
        : [];
    case 'dictionary':
      return isJsonObject(value)
        ? Object.keys(value).flatMap((key) => unknownKeys(shape.of, value[key], `${path}.${key}`))
        : [];
    case 'constrained':
      return unknownKeys(shape.of, value, path);
    case 'text':
    case 'number':
    case 'boolean':
    case 'null':
    case 'unknown':
    case 'open object':
    case 'one of':
    case 'either':
      return [];
  }
}
