import type { AddressRange } from './addresses';
import type { Comparison } from './ast';

/**
 * What a comparison asks of one value, its type decided. Both engines work from this, so that they cannot differ in what
 * a query means.
 */
export type Test =
  | { readonly type: 'text'; readonly anyOf: readonly string[]; readonly ignoreCase?: true }
  /** Parts of a text in their order, with anything between them. */
  | { readonly type: 'wildcard'; readonly parts: readonly string[] }
  | { readonly type: 'text_range'; readonly operator: Comparison; readonly value: string }
  | { readonly type: 'number'; readonly anyOf: readonly number[]; readonly whole: boolean }
  | {
      readonly type: 'number_range';
      readonly operator: Comparison;
      readonly value: number;
      readonly whole: boolean;
    }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'address'; readonly anyOf: readonly AddressRange[] }
  /** Milliseconds since 1970: from `from`, before `to`; infinite where open. */
  | { readonly type: 'date'; readonly from: number; readonly to: number }
  /** Characters, both bounds included; `max` is infinite where open. */
  | { readonly type: 'length'; readonly min: number; readonly max: number }
  /** Carries a credential, as the text of the field `of` (a path of the catalogue) may. */
  | { readonly type: 'credential'; readonly of: string }
  /** `number`: an empty text is no number, and so not there. */
  | { readonly type: 'exists'; readonly number: boolean };

/** A query with its fields' meanings and its values' types decided. */
export type Condition =
  | { readonly type: 'all' }
  | { readonly type: 'none' }
  | { readonly type: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly type: 'not'; readonly of: Condition }
  /** Some value at `path` passes. */
  | { readonly type: 'test'; readonly path: string; readonly test: Test }
  /** Some field that fits the pattern passes; `on` says what is asked of one. */
  | { readonly type: 'fields'; readonly pattern: readonly string[]; on(path: string): Condition }
  /** What must be said of a part: it leaves out more than was asked. */
  | { readonly type: 'noted'; readonly of: Condition; readonly note: string }
  /** Some event of the same, of the parent or of a data flow meets `of`. */
  | { readonly type: 'flow'; readonly of: Condition }
  | { readonly type: 'in_flows'; readonly flows: readonly number[] };

/** Two tests of one value as one test, where either may hold; `undefined` where they stay two. */
function joinTests(a: Test, b: Test): Test | undefined {
  if (a.type === 'text' && b.type === 'text' && a.ignoreCase === b.ignoreCase) {
    return { ...a, anyOf: [...a.anyOf, ...b.anyOf] };
  }
  if (a.type === 'number' && b.type === 'number' && a.whole === b.whole) {
    return { ...a, anyOf: [...a.anyOf, ...b.anyOf] };
  }
  if (a.type === 'address' && b.type === 'address') return { ...a, anyOf: [...a.anyOf, ...b.anyOf] };
  return undefined;
}

/** What a part asks, and what it leaves out; of a part that leaves nothing out, `undefined`. */
function guardedBy(
  part: Condition,
): { asked: Condition | undefined; guards: readonly Condition[] } | undefined {
  if (part.type !== 'noted' || part.of.type !== 'and') return undefined;
  const [asked, ...guards] = part.of.of;
  return { asked, guards };
}

/** Parts that leave out the same, as one. */
function joinAlike(parts: readonly Condition[]): readonly Condition[] {
  const [first, ...others] = parts;
  if (first?.type !== 'noted' || others.length === 0) return parts;
  const alternatives = any(parts.flatMap((part) => guardedBy(part)?.asked ?? []));
  return [{ ...first, of: { type: 'and', of: [alternatives, ...(guardedBy(first)?.guards ?? [])] } }];
}

/**
 * Leaves out once what several parts leave out in the same words, such as events that carry a credential: for
 * Elasticsearch, that costs more than what is asked.
 */
function joinGuarded(parts: readonly Condition[]): readonly Condition[] {
  const alike = new Map<string, Condition[]>();
  for (const [at, part] of parts.entries()) {
    const guards = part.type === 'noted' ? guardedBy(part)?.guards : undefined;
    const key = part.type === 'noted' && guards ? JSON.stringify([part.note, guards]) : String(at);
    const known = alike.get(key);
    if (known) known.push(part);
    else alike.set(key, [part]);
  }
  return [...alike.values()].flatMap(joinAlike);
}

/**
 * Conditions of which one must hold. Lists of values become one test for each field, and what they all leave out is left
 * out once: a list of hundreds of indicators is cheap for both engines then.
 */
export function any(of: readonly Condition[]): Condition {
  const parts: Condition[] = [];
  const places = new Map<string, number>();
  const add = (part: Condition): void => {
    if (part.type === 'or') part.of.forEach(add);
    else if (part.type === 'test') {
      const key = `${part.test.type} ${part.path}`;
      const at = places.get(key) ?? -1;
      const known = parts[at];
      const joined = known?.type === 'test' ? joinTests(known.test, part.test) : undefined;
      if (joined === undefined) {
        places.set(key, parts.push(part) - 1);
      } else {
        parts[at] = { ...part, test: joined };
      }
    } else if (part.type !== 'none') parts.push(part);
  };
  of.forEach(add);
  const joined = joinGuarded(parts);
  const [first, ...others] = joined;
  if (first === undefined) return { type: 'none' };
  return others.length === 0 ? first : { type: 'or', of: joined };
}
