import * as either from 'fp-ts/Either';
import { findField } from '../../../../fields/catalogue';
import { isFieldPattern } from '../../../../query/fields';
import type { Literal, Query } from '../../../../query/ast';
import { readNumber } from '../../../../query/numbers';

/** A value as YAML has it. */
export type Scalar = string | number | boolean;

/** One line of a selection: `tls.sni|endswith|cased: [.example, .test]`. */
export interface Item {
  /** The field with its modifiers. */
  readonly key: string;
  readonly values: readonly Scalar[];
}

type Result = either.Either<string, Item>;

/** Only letters that have two forms care whether case matters; by itself Sigma does not. */
const cased = (text: string): string => (text.toLowerCase() === text.toUpperCase() ? '' : '|cased');

/** Text in which `*`, `?` and backslashes are meant as they are. */
const escaped = (text: string): string => text.replace(/[*?\\]/g, '\\$&');

const text = (key: string, modifier: string, value: string, of = value): Item => ({
  key: `${key}${modifier}${cased(of)}`,
  values: [value],
});

function wildcard(key: string, parts: readonly string[]): Item {
  const [first = '', middle = '', last = ''] = parts;
  const whole = parts.join('');
  if (parts.length === 2 && middle === '') return text(key, '|startswith', escaped(first), whole);
  if (parts.length === 2 && first === '') return text(key, '|endswith', escaped(middle), whole);
  if (parts.length === 3 && first === '' && last === '') {
    return text(key, '|contains', escaped(middle), whole);
  }
  return text(key, '', parts.map(escaped).join('*'), whole);
}

function comparison(field: string, value: Literal): Result {
  const type = findField(field)?.type;
  if (value.type === 'wildcard') return either.right(wildcard(field, value.parts));
  switch (type) {
    case 'ip':
      return either.right({ key: value.text.includes('/') ? `${field}|cidr` : field, values: [value.text] });
    case 'boolean':
      return either.right({ key: field, values: [value.text === 'true'] });
    case 'long':
    case 'double': {
      const number = readNumber(value.text, type === 'long');
      return number === undefined
        ? either.left(`${field} is compared with ${value.text}, which is no number`)
        : either.right({ key: field, values: [number] });
    }
    case 'date':
      return either.left(`it compares ${field}, and Sigma knows no times`);
    default:
      return either.right(text(field, '', escaped(value.text), value.text));
  }
}

/** A comparison of one field in Sigma's words; or the reason, as a part of a sentence, why it has none. */
export function sigmaItem(query: Query): Result {
  if (!('field' in query)) return either.left('it asks for something that is no comparison of a field');
  const { field } = query;
  if (isFieldPattern(field)) return either.left(`it asks all fields called ${field}`);
  if (field.includes('|')) return either.left(`Sigma would read the | in ${field} as a modifier`);
  switch (query.type) {
    case 'is':
      return comparison(field, query.value);
    case 'exists':
      return either.right({ key: `${field}|exists`, values: [true] });
    case 'range': {
      const number = Number(query.value);
      return query.value.trim() === '' || !Number.isFinite(number) || findField(field)?.type === 'date'
        ? either.left(`it compares ${field} with ${query.value}, and Sigma compares numbers only`)
        : either.right({ key: `${field}|${query.operator}`, values: [number] });
    }
    case 'length':
      return either.left(`it asks for the length of ${field}`);
  }
}
