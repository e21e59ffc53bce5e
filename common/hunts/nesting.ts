import { CST, Lexer } from 'yaml';

/**
 * Deepest nesting of a rule file. A hunt needs six columns of indentation and two brackets; the YAML composer is
 * recursive, so that a file of 60,000 brackets would overflow the stack.
 */
export const MAX_NESTING = 40;

const opens = new Set(['flow-map-start', 'flow-seq-start']);
const closes = new Set(['flow-map-end', 'flow-seq-end']);
const indents = new Set(['space', 'seq-item-ind', 'explicit-key-ind']);

/**
 * Line on which a YAML text nests deeper than `MAX_NESTING`, counted in columns of indentation plus open brackets;
 * `undefined` where it never does. Works on tokens, without recursion.
 */
export function tooDeepAt(text: string): number | undefined {
  let line = 1;
  let brackets = 0;
  let columns = 0;
  let isAtLineStart = true;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token) ?? 'scalar';
    if (opens.has(type)) brackets += 1;
    if (closes.has(type)) brackets = Math.max(0, brackets - 1);
    if (isAtLineStart && indents.has(type)) columns += token.length;
    else if (type !== 'newline') isAtLineStart = false;
    if (columns + brackets > MAX_NESTING) return line;
    if (token.includes('\n')) {
      line += token.split('\n').length - 1;
      columns = 0;
      isAtLineStart = true;
    }
  }
  return undefined;
}
