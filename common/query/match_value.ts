import { carriesSecret } from '../fields/secrets';
import { compareAddresses, isIpv4, parseAddress, readIpv4, type AddressRange } from './addresses';
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

const onText =
  (test: (text: string) => boolean): ValueTest =>
  (value) =>
    test(typeof value === 'string' ? value : String(value));

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

function inRanges(ranges: readonly AddressRange[]): ValueTest {
  const inIpv4 = ranges
    .filter(
      ({ low, high }) =>
        compareAddresses(low, [0, 0, 0xffff, 0xffffffff]) <= 0 &&
        compareAddresses(high, [0, 0, 0xffff, 0]) >= 0,
    )
    .map(({ low, high }) => ({ low: isIpv4(low) ? low[3] : 0, high: isIpv4(high) ? high[3] : 0xffffffff }));
  return (value) => {
    if (typeof value !== 'string') return false;
    const ipv4 = readIpv4(value);
    if (ipv4 >= 0) {
      for (const { low, high } of inIpv4) if (ipv4 >= low && ipv4 <= high) return true;
      return false;
    }
    const address = parseAddress(value);
    if (address === undefined) return false;
    return ranges.some(
      ({ low, high }) => compareAddresses(low, address) <= 0 && compareAddresses(address, high) <= 0,
    );
  };
}

/** Makes the function that asks one value. */
export function valueTest(test: Test): ValueTest {
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
    case 'length': {
      const { min, max } = test;
      return onText((text) => {
        const count = countCharacters(text);
        return count >= min && count <= max;
      });
    }
    case 'credential': {
      const { of } = test;
      return onText((text) => carriesSecret(of, text));
    }
    case 'exists':
      return test.number ? (value) => value !== '' : () => true;
  }
}
