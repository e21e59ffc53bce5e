import { LONGEST_KEYWORD } from '../fields/mapping';
import { carriesSecret } from '../fields/secrets';
import { commonTo, joinRanges, rangeAround } from './address_ranges';
import { ipv4Addresses, parseAddress, readIpv4, type AddressRange } from './addresses';
import type { Comparison } from './ast';
import type { Test } from './condition';
import { readDate } from './dates';
import { readNumber } from './numbers';
import { compareTexts, countCharacters, fitsPattern } from './texts';

/** Whether a value of an event, neither null nor array nor object, passes. */
export type ValueTest = (value: unknown) => boolean;

const holds: Record<Comparison, (difference: number) => boolean> = {
  gt: (difference) => difference > 0,
  gte: (difference) => difference >= 0,
  lt: (difference) => difference < 0,
  lte: (difference) => difference <= 0,
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : String(value));

/** As in Elasticsearch, which does not index longer values, these are not compared. */
const onText =
  (test: (text: string) => boolean): ValueTest =>
  (value) => {
    const text = textOf(value);
    return text.length <= LONGEST_KEYWORD && test(text);
  };

/** Of a value that is not compared, too, is known that it is longer than the limit. */
function hasLength(min: number, max: number): ValueTest {
  const isMetByLong = max === Infinity && min <= LONGEST_KEYWORD;
  return (value) => {
    const text = textOf(value);
    if (text.length > LONGEST_KEYWORD) return isMetByLong;
    const count = countCharacters(text);
    return count >= min && count <= max;
  };
}

function oneOf(words: readonly string[]): ValueTest {
  const [first = '', ...others] = words;
  if (others.length === 0) return onText((text) => text === first);
  const all = new Set(words);
  return onText((text) => all.has(text));
}

/** Most wildcards have their star at one end or both: these need no search for parts. */
function pattern(parts: readonly string[]): ValueTest {
  const [first = '', middle = '', last = ''] = parts;
  if (parts.length === 2) {
    return onText(
      (text) =>
        text.length >= first.length + middle.length && text.startsWith(first) && text.endsWith(middle),
    );
  }
  if (parts.length === 3 && first === '' && last === '') return onText((text) => text.includes(middle));
  return onText((text) => fitsPattern(text, parts));
}

/** Nearly all addresses are IPv4, which a number holds: these are looked up among numbers. */
function inRanges(unordered: readonly AddressRange[]): ValueTest {
  const ranges = joinRanges(unordered);
  const inIpv4 = commonTo(ranges, [ipv4Addresses]);
  const lows = inIpv4.map(({ low }) => low[3]);
  const highs = inIpv4.map(({ high }) => high[3]);
  return (value) => {
    if (typeof value !== 'string') return false;
    const ipv4 = readIpv4(value);
    if (ipv4 >= 0) {
      let from = 0;
      let to = lows.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((lows[middle] ?? 0) <= ipv4) from = middle + 1;
        else to = middle;
      }
      return from > 0 && ipv4 <= (highs[from - 1] ?? -1);
    }
    const address = parseAddress(value);
    return address !== undefined && rangeAround(ranges, address) !== undefined;
  };
}

function valueTest(test: Test): ValueTest {
  switch (test.type) {
    case 'text': {
      if (!test.ignoreCase) return oneOf(test.anyOf);
      const lower = new Set(test.anyOf.map((text) => text.toLowerCase()));
      return onText((text) => lower.has(text.toLowerCase()));
    }
    case 'wildcard':
      return pattern(test.parts);
    case 'text_range': {
      const { operator, value: bound } = test;
      return onText((text) => holds[operator](compareTexts(text, bound)));
    }
    case 'number': {
      const { anyOf, whole } = test;
      return (value) => {
        const number = readNumber(value, whole);
        return number !== undefined && anyOf.includes(number);
      };
    }
    case 'number_range': {
      const { operator, value: bound, whole } = test;
      return (value) => {
        const number = readNumber(value, whole);
        return number !== undefined && holds[operator](number - bound);
      };
    }
    case 'boolean': {
      const { value: wanted } = test;
      return (value) => value === wanted || value === String(wanted) || (!wanted && value === '');
    }
    case 'address':
      return inRanges(test.anyOf);
    case 'date': {
      const { from, to } = test;
      return (value) => {
        const time = readDate(value);
        return time !== undefined && time >= from && time < to;
      };
    }
    case 'length':
      return hasLength(test.min, test.max);
    case 'credential': {
      const { of } = test;
      return onText((text) => carriesSecret(of, text));
    }
    case 'exists':
      return test.number ? (value) => value !== '' : () => true;
  }
}

/** Makes the function that asks one value whether it passes one of some tests. */
export function anyValueTest(tests: readonly Test[]): ValueTest {
  const all = tests.map(valueTest);
  const [first, ...others] = all;
  if (first !== undefined && others.length === 0) return first;
  return (value) => {
    for (const test of all) if (test(value)) return true;
    return false;
  };
}
