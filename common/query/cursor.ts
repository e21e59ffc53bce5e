/** What stands at the cursor. */
export type CursorContext = {
  /** Where the word at the cursor begins and ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The word up to the cursor, unquoted and unescaped. */
  readonly typed: string;
} & (
  | { readonly type: 'term' }
  | { readonly type: 'value'; readonly field: string }
  /** Behind a whole comparison: "and" or "or" may follow. `after` is the word before, where it may still be a field. */
  | { readonly type: 'joint'; readonly after: string }
);

type Token =
  | {
      readonly type: 'word' | 'quote';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly isOpen: boolean;
    }
  | { readonly type: 'sign'; readonly start: number; readonly end: number; readonly text: string };

const TOKEN = /"((?:\\.|[^"\\])*)("?)|(>=|<=|[:<>(){}])|((?:\\.|[^\s\\:<>(){}"])+)|\\/gsu;

const unescape = (text: string) => text.replace(/\\(.)/gsu, '$1');

/** The words, quoted texts and signs of a text; what the grammar would refuse is a token too. */
const tokens = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => {
    const [whole, quoted, closing, sign] = match;
    const start = match.index;
    const end = start + whole.length;
    if (sign !== undefined) return { type: 'sign', start, end, text: sign };
    return quoted === undefined
      ? { type: 'word', start, end, text: unescape(whole), isOpen: false }
      : { type: 'quote', start, end, text: unescape(quoted), isOpen: closing === '' };
  });

interface State {
  readonly expects: 'term' | 'value' | 'joint';
  /** Of a value, and of all values in the brackets of one. */
  readonly field: string;
  /** Fields whose lists of values are open, innermost last; empty text for brackets of terms. */
  readonly open: readonly string[];
  /** The comparison's field so far, while it may still be one. */
  readonly term: string;
  /** The value before, which may go on behind a blank: KQL's values need no quotes for it. */
  readonly value?: { readonly field: string; readonly start: number };
}

const fresh = { expects: 'term', field: '', term: '' } as const;
const isJoint = (text: string) => /^(and|or)$/i.test(text);

function readSign(state: State, sign: string): State {
  const { open } = state;
  if (sign === '(' || sign === '{') {
    return { ...state, open: [...open, state.expects === 'value' ? state.field : ''] };
  }
  if (sign === ')' || sign === '}') return { ...fresh, expects: 'joint', open: open.slice(0, -1) };
  return { expects: 'value', field: state.term, open, term: '' };
}

function readWord(state: State, { text, start }: Token): State {
  const { open } = state;
  if (isJoint(text)) {
    const field = open.at(-1) ?? '';
    return field === '' ? { ...fresh, open } : { ...fresh, expects: 'value', field, open };
  }
  if (/^not$/i.test(text)) return state;
  if (state.expects === 'value') {
    return { ...fresh, expects: 'joint', open, value: { field: state.field, start } };
  }
  if (state.value !== undefined) return state;
  return { ...fresh, expects: 'joint', open, term: text };
}

/** Finds out what the person is writing at the cursor. Never fails, whatever the text. */
export function cursorContext(text: string, cursor: number): CursorContext {
  const all = tokens(text);
  const isAt = (token: Token) =>
    token.type !== 'sign' &&
    token.start < cursor &&
    (cursor < token.end || (cursor === token.end && (token.type === 'word' || token.isOpen)));
  const current = all.find(isAt);
  const start = current?.start ?? cursor;
  let state: State = { ...fresh, open: [] };
  for (const token of all) {
    if (token.end > start) break;
    state = token.type === 'sign' ? readSign(state, token.text) : readWord(state, token);
  }
  const typed = unescape(text.slice(start + (current?.type === 'quote' ? 1 : 0), cursor));
  const place = { start, end: current?.end ?? cursor, typed };
  switch (state.expects) {
    case 'term':
      return { type: 'term', ...place };
    case 'value':
      return { type: 'value', field: state.field, ...place };
    case 'joint': {
      if (['and', 'or'].some((word) => word.startsWith(typed.toLowerCase()))) {
        return { type: 'joint', after: typed === '' ? state.term : '', ...place };
      }
      if (state.value === undefined) return { type: 'term', ...place };
      const { field, start: from } = state.value;
      return { type: 'value', field, ...place, start: from, typed: unescape(text.slice(from, cursor)) };
    }
  }
}
