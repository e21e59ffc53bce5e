/** What is wrong with the brackets and quotes of a text; columns are 1-based. */
export type BracketFault =
  | { readonly type: 'open_quote' | 'open_bracket' | 'stray_bracket'; readonly column: number }
  | { readonly type: 'too_deep'; readonly column: number };

/** Looks at brackets and quotes alone: before parsing to refuse deep nesting, after it to explain a failure. */
export function bracketFault(text: string, depth: number): BracketFault | undefined {
  const open: number[] = [];
  let quote = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '"') quote = quote === 0 ? at + 1 : 0;
    else if (quote > 0) continue;
    else if (character === '(') {
      open.push(at + 1);
      if (open.length > depth) return { type: 'too_deep', column: at + 1 };
    } else if (character === ')' && open.pop() === undefined) {
      return { type: 'stray_bracket', column: at + 1 };
    }
  }
  if (quote > 0) return { type: 'open_quote', column: quote };
  const last = open.pop();
  return last === undefined ? undefined : { type: 'open_bracket', column: last };
}
