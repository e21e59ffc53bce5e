import * as either from 'fp-ts/Either';
import type { FieldType } from '../fields/catalogue';
import {
  allAddresses,
  neighbour,
  parseAddress,
  parseNetwork,
  type Address,
  type AddressRange,
} from './addresses';
import type { Comparison, Literal } from './ast';
import type { Test } from './condition';
import { parseDate } from './dates';
import { sameAs, synonymsOf } from './fields';
import { limits } from './limits';
import { parseNumber } from './numbers';
import { fitsPattern } from './texts';

/** A comparison of one field, without the field. */
export type Asked =
  | { readonly type: 'is'; readonly value: Literal }
  | { readonly type: 'range'; readonly operator: Comparison; readonly value: string }
  | { readonly type: 'length'; readonly operator: Comparison | 'eq'; readonly value: number }
  | { readonly type: 'exists' };

/** What a field is known to hold; strings where nothing is known. */
export type ValueType = FieldType | 'unknown';

/** A test, or why none can be made: the end of a sentence that begins with the field's name. */
type Result = either.Either<string, Test>;

const right = (test: Test): Result => either.right(test);

const ALL_TIME = { from: -Infinity, to: Infinity };

/** The text that Elasticsearch works out an automaton of; whole values it just looks up. */
function pattern(asked: Asked): string {
  if (asked.type === 'range') return asked.value;
  return asked.type === 'is' && asked.value.type === 'wildcard' ? asked.value.parts.join('*') : '';
}

function textTest(path: string, asked: Asked): Result {
  if (pattern(asked).length > limits.pattern) {
    return either.left(
      `is compared with a text longer than the ${limits.pattern} characters that one with *, < or > may have: shorten it.`,
    );
  }
  switch (asked.type) {
    case 'is':
      return right(
        asked.value.type === 'exact'
          ? { type: 'text', anyOf: sameAs(path, asked.value.text) }
          : { type: 'wildcard', parts: asked.value.parts },
      );
    case 'range':
      return right({ type: 'text_range', operator: asked.operator, value: asked.value });
    case 'length':
      return right(lengthTest(asked.operator, asked.value));
    case 'exists':
      return right({ type: 'exists', number: false });
  }
}

function lengthTest(operator: Comparison | 'eq', value: number): Test {
  switch (operator) {
    case 'eq':
      return { type: 'length', min: value, max: value };
    case 'gt':
      return { type: 'length', min: value + 1, max: Infinity };
    case 'gte':
      return { type: 'length', min: value, max: Infinity };
    case 'lt':
      return { type: 'length', min: 0, max: value - 1 };
    case 'lte':
      return { type: 'length', min: 0, max: value };
  }
}

/** The text that is compared with; `undefined` where it has stars. */
function wholeText(asked: Extract<Asked, { readonly type: 'is' | 'range' }>): string | undefined {
  if (asked.type === 'range') return asked.value;
  return asked.value.type === 'exact' ? asked.value.text : undefined;
}

function numberTest(whole: boolean, asked: Asked): Result {
  if (asked.type === 'exists') return right({ type: 'exists', number: true });
  if (asked.type === 'length') return either.left('is a number and has no length: compare it with < or >.');
  const text = wholeText(asked);
  if (text === undefined) {
    return either.left('is a number, and * works on text only: compare it with < and >.');
  }
  const value = parseNumber(text);
  if (value === undefined) return either.left(`is a number, and "${text}" is none.`);
  return right(
    asked.type === 'range'
      ? { type: 'number_range', operator: asked.operator, value, whole }
      : { type: 'number', anyOf: [value], whole },
  );
}

function booleanTest(asked: Asked): Result {
  if (asked.type === 'exists') return right({ type: 'exists', number: false });
  if (asked.type === 'is' && asked.value.type === 'exact' && /^(true|false)$/.test(asked.value.text)) {
    return right({ type: 'boolean', value: asked.value.text === 'true' });
  }
  return either.left('is either true or false: ask for one of the two.');
}

/** `10.1.*` is a network written another way. */
const octets = (value: Literal) => {
  if (value.type === 'exact') return parseNetwork(value.text);
  const [front = '', ...rest] = value.parts;
  const dots = front.split('.').length - 1;
  if (rest.join('') !== '' || !/^(\d{1,3}\.){1,3}$/.test(front)) return undefined;
  return parseNetwork(`${front}${'0.'.repeat(4 - dots).slice(0, -1)}/${8 * dots}`);
};

/** The addresses on one side of another; none beyond either end. */
function beside(address: Address, operator: Comparison): readonly AddressRange[] {
  const { low, high } = allAddresses;
  switch (operator) {
    case 'gte':
      return [{ low: address, high }];
    case 'lte':
      return [{ low, high: address }];
    case 'gt': {
      const next = neighbour(address, 1);
      return next === undefined ? [] : [{ low: next, high }];
    }
    case 'lt': {
      const next = neighbour(address, -1);
      return next === undefined ? [] : [{ low, high: next }];
    }
  }
}

function addressTest(asked: Asked): Result {
  switch (asked.type) {
    case 'exists':
      return right({ type: 'exists', number: false });
    case 'length':
      return either.left('is an address and has no length.');
    case 'is': {
      const range = octets(asked.value);
      if (range !== undefined) return right({ type: 'address', anyOf: [range] });
      const text = asked.value.type === 'exact' ? asked.value.text : asked.value.parts.join('*');
      return either.left(`is an address, and "${text}" is neither one nor a network such as 10.1.0.0/16.`);
    }
    case 'range': {
      const address = parseAddress(asked.value);
      if (address === undefined) return either.left(`is an address, and "${asked.value}" is none.`);
      return right({ type: 'address', anyOf: beside(address, asked.operator) });
    }
  }
}

function dateTest(asked: Asked, now: number | undefined): Result {
  if (asked.type === 'exists') return right({ type: 'exists', number: false });
  if (asked.type === 'length') return either.left('is a time and has no length.');
  const text = wholeText(asked);
  const span = text === undefined ? undefined : parseDate(text, now);
  if (span === undefined) {
    return either.left(
      `is a time, and "${text ?? '*'}" is none: write one such as "2026-11-20T14:00:00Z", 2026-11-20 or now-1h.`,
    );
  }
  switch (asked.type === 'is' ? 'eq' : asked.operator) {
    case 'eq':
      return right({ type: 'date', ...span });
    case 'gt':
      return right({ type: 'date', ...ALL_TIME, from: span.to });
    case 'gte':
      return right({ type: 'date', ...ALL_TIME, from: span.from });
    case 'lt':
      return right({ type: 'date', ...ALL_TIME, to: span.from });
    case 'lte':
      return right({ type: 'date', ...ALL_TIME, to: span.to });
  }
}

/** Decides what a comparison asks of the values at a path. */
export function testFor(path: string, type: ValueType, asked: Asked, now: number | undefined): Result {
  switch (type) {
    case 'long':
    case 'double':
      return numberTest(type === 'long', asked);
    case 'boolean':
      return booleanTest(asked);
    case 'ip':
      return addressTest(asked);
    case 'date':
      return dateTest(asked, now);
    case 'unknown':
      return asked.type === 'range' && parseNumber(asked.value) !== undefined
        ? numberTest(false, asked)
        : textTest(path, asked);
    case 'keyword':
    case 'text':
      return textTest(path, asked);
  }
}

/** The words that a wildcard means beside those that it meets. */
export function wordsBeside(path: string, test: Test): readonly string[] {
  return test.type === 'wildcard' ? synonymsOf(path, (word) => fitsPattern(word, test.parts)) : [];
}
