import type { StoredField } from '../fields/layout';
import { carryingExpressions, mayHoldSecrets } from '../fields/secrets';
import type { Test } from './condition';
import { exactly, filter, nothing, should, wildcard, type Dsl } from './dsl';
import type { Rendered } from './dsl_address';
import { parseNumber } from './numbers';

type TextTest = Extract<
  Test,
  { readonly type: 'text' | 'wildcard' | 'text_range' | 'length' | 'credential' }
>;

/** Values too long for the index, or of another type than its mapping, are listed by field in `_ignored`. */
export const ignored = (name: string): Dsl => exactly('_ignored', [name]);

const tooLong = (field: string, limit: number) =>
  `Values of ${field} longer than ${limit} characters are not compared, because the index does not keep them whole.`;

/**
 * Whole values longer than the index keeps: the analysed text comes near, a keyword alone has nothing. Where secrets may
 * stand, words alone are not asked for: they could be guessed one by one.
 */
function longTexts(stored: StoredField, exact: string, limit: number, values: readonly string[]): Rendered {
  if (values.length === 0) return { dsl: nothing, notes: [] };
  if (stored.type !== 'text' || mayHoldSecrets(stored.name)) {
    return { dsl: nothing, notes: [tooLong(stored.name, limit)] };
  }
  const phrases = values.map((value) => ({ match_phrase: { [stored.name]: value } }));
  return {
    dsl: filter([ignored(exact), should(phrases)]),
    notes: [
      `Values of ${stored.name} longer than ${limit} characters are compared word by word, in any case.`,
    ],
  };
}

function texts(stored: StoredField, exact: string, test: Extract<Test, { readonly type: 'text' }>): Rendered {
  if (test.ignoreCase) {
    const anyCase = test.anyOf.map((value) => ({ term: { [exact]: { value, case_insensitive: true } } }));
    return { dsl: should(anyCase), notes: [] };
  }
  const limit = stored.ignoreAbove ?? Infinity;
  const long = longTexts(
    stored,
    exact,
    limit,
    test.anyOf.filter((value) => value.length > limit),
  );
  const short = test.anyOf.filter((value) => value.length <= limit);
  const whole = exactly(exact, short);
  if (long.dsl === nothing) return { dsl: whole, notes: long.notes };
  return { dsl: short.length === 0 ? long.dsl : should([whole, long.dsl]), notes: long.notes };
}

/** Lucene counts characters as we do; what is too long for the index is at least longer than its limit. */
function length(
  stored: StoredField,
  exact: string,
  { min, max }: Extract<Test, { readonly type: 'length' }>,
): Rendered {
  if (max < min) return { dsl: nothing, notes: [] };
  const limit = stored.ignoreAbove ?? Infinity;
  const upTo = max === Infinity ? '' : `${max}`;
  const kept: Dsl = { regexp: { [exact]: min === max ? `.{${min}}` : `.{${min},${upTo}}` } };
  if (max === Infinity && min <= limit) return { dsl: should([kept, ignored(exact)]), notes: [] };
  return { dsl: kept, notes: max > limit ? [tooLong(stored.name, limit)] : [] };
}

const expression = (exact: string, value: string): Dsl => ({ regexp: { [exact]: value } });

function onExact(stored: StoredField, exact: string, test: TextTest): Rendered {
  const notes = stored.ignoreAbove === undefined ? [] : [tooLong(stored.name, stored.ignoreAbove)];
  switch (test.type) {
    case 'text':
      return texts(stored, exact, test);
    case 'wildcard':
      return { dsl: wildcard(exact, test.parts), notes };
    case 'text_range':
      return { dsl: { range: { [exact]: { [test.operator]: test.value } } }, notes };
    case 'length':
      return length(stored, exact, test);
    case 'credential':
      return {
        dsl: should((carryingExpressions(test.of) ?? []).map((one) => expression(exact, one))),
        notes: [],
      };
  }
}

/** What Elasticsearch can compare of words only: an analysed text without an exact twin. */
function onWords(stored: StoredField, test: TextTest): Rendered {
  if (test.type !== 'text') {
    return {
      dsl: nothing,
      notes: [
        `${stored.name} is kept as words only, so it cannot be searched by *, range or length: map it as keyword too.`,
      ],
    };
  }
  return {
    dsl: should(test.anyOf.map((value) => ({ match_phrase: { [stored.name]: value } }))),
    notes: [`${stored.name} is kept as words only: it is compared word by word, in any case.`],
  };
}

/** Types that clash between indices: comparisons that an index cannot make find nothing there, rather than fail. */
const lenient = (name: string, values: readonly string[]): Dsl =>
  should(values.map((query) => ({ match: { [name]: { query, lenient: true } } })));

/** Text that an index keeps as numbers or booleans, such as completion codes. */
function onOther(stored: StoredField, test: TextTest): Rendered {
  const { name, type } = stored;
  if (test.type !== 'text') {
    return {
      dsl: nothing,
      notes: [`${name} is kept as ${type} here, so it cannot be searched by *, range or length.`],
    };
  }
  const fits = (value: string) =>
    type === 'boolean' ? /^(true|false)$/.test(value) : type !== 'ip' && String(parseNumber(value)) === value;
  return { dsl: exactly(name, test.anyOf.filter(fits)), notes: [] };
}

const isBeginning = (parts: readonly string[]) => parts.length === 2 && parts[1] === '';

/** Elasticsearch knows no wildcards inside, and no regular expressions, on the keys of a flattened object. */
function onFlattened(stored: StoredField, test: TextTest): Rendered {
  if (test.type === 'length' || test.type === 'credential') {
    return {
      dsl: nothing,
      notes: [`${stored.name} is kept flattened here, so that lengths cannot be compared.`],
    };
  }
  if (test.type === 'wildcard' && !isBeginning(test.parts)) {
    return {
      dsl: nothing,
      notes: [`${stored.name} is kept flattened here: a * works at the end of a value only.`],
    };
  }
  return onExact(stored, stored.exact ?? stored.name, test);
}

/**
 * Why nothing may be compared: of a field in which secrets may stand, an index must have the whole values, and tell which
 * of them carry a credential where it is to compare more than whole values.
 */
function unsafe({ name, type, exact }: StoredField, test: TextTest): string | undefined {
  if (!mayHoldSecrets(name)) return undefined;
  if (exact === undefined || type === 'other') {
    return `${name} may hold secrets, so that it can be searched by whole values only, which this index does not keep: map it as keyword too.`;
  }
  if (type === 'flattened' && test.type !== 'text' && carryingExpressions(name)?.length !== 0) {
    return `${name} may carry credentials and is kept flattened here: only whole values can be searched.`;
  }
  return undefined;
}

/** Comparisons of text, for whatever type an index gave the field. */
export function renderText(stored: StoredField, test: TextTest): Rendered {
  const reason = unsafe(stored, test);
  if (reason !== undefined) return { dsl: nothing, notes: [reason] };
  if (stored.conflict !== undefined && test.type === 'text') {
    return { dsl: lenient(stored.exact ?? stored.name, test.anyOf), notes: [] };
  }
  switch (stored.type) {
    case 'keyword':
    case 'text':
    case 'other':
      return stored.exact === undefined ? onWords(stored, test) : onExact(stored, stored.exact, test);
    case 'flattened':
      return onFlattened(stored, test);
    case 'long':
    case 'double':
    case 'boolean':
    case 'ip':
    case 'date':
      return onOther(stored, test);
  }
}
