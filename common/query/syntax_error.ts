import type { QueryError } from './ast';
import { bracketFault } from './brackets';
import type { Expectation, SyntaxError } from './grammar.generated';
import { limits } from './limits';

const END = 'the end of the query';

/** The parser's expectations in words; blanks are not worth a word, and "length" only starts a field's name. */
function inWords(expected: readonly Expectation[]): string[] {
  const words = expected.flatMap(({ type, text, description }) => {
    if (type === 'end') return [END];
    if (type === 'literal' && text !== undefined) {
      return text === 'length' || text === '{' ? [] : [`"${text}"`];
    }
    return description === undefined || description === 'a blank' ? [] : [description];
  });
  // Behind a blank the parser only knows of the end; "and" and "or" would have been read with the blank.
  return [...new Set(words.join('') === END ? ['"and"', '"or"', END] : words)];
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** What people most often mean when this stands where it cannot. */
function advice(text: string, found: string | null, offset: number): string {
  if (found === ':') {
    return ' A value that holds ":" must be in quotes, and two comparisons are joined by "and" or "or".';
  }
  if (found === '\\') return ' A backslash itself is written \\\\.';
  if (found !== null && '{}<>'.includes(found)) return ` A value that holds "${found}" must be in quotes.`;
  if (/^(and|or|not)\s/i.test(text.slice(offset).trimStart())) {
    return ' A value that holds the words "and", "or" or "not" must be in quotes.';
  }
  return '';
}

/** Turns a parser's refusal into a sentence, a column and what could have stood there. */
export function explain(text: string, failure: SyntaxError): QueryError {
  const { offset } = failure.location.start;
  if (failure.expected === null) return { message: failure.message, column: offset + 1, expected: [] };
  const expected = inWords(failure.expected);
  const fault = bracketFault(text, limits.depth);
  switch (fault?.type) {
    case 'open_quote':
      return {
        message: 'This quote is never closed: add a " where it ends.',
        column: fault.column,
        expected: [],
      };
    case 'open_bracket':
      if (failure.found !== null) break;
      return {
        message: 'This bracket is never closed: add a ) where it ends.',
        column: fault.column,
        expected: [],
      };
    case 'stray_bracket':
      if (fault.column !== offset + 1) break;
      return {
        message: 'This ) closes no bracket: take it away, or add a (.',
        column: fault.column,
        expected,
      };
    case 'too_deep':
    case undefined:
  }
  const found = failure.found === null ? 'the query ends here' : `here stands "${failure.found}"`;
  return {
    message: `Expected ${listed(expected)}, but ${found}.${advice(text, failure.found, offset)}`,
    column: offset + 1,
    expected,
  };
}
