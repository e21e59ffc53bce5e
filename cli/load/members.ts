/** One `"name": value` of an object, as places in a JSON text. */
export interface Member {
  readonly name: string;
  /** Where the name's opening quote stands. */
  readonly start: number;
  readonly valueStart: number;
  /** Behind the value's last character. */
  readonly end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BLANK = 0x20;

/** Behind the string that opens at `start`. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text.charCodeAt(first - 1) === BACKSLASH) first--;
    if ((end - first) % 2 === 0) return end + 1;
  }
  return text.length;
}

const skipBlanks = (text: string, at: number): number => {
  let place = at;
  while (text.charCodeAt(place) <= BLANK) place++;
  return place;
};

/** Behind the value that begins at `start`. */
function valueEnd(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return stringEnd(text, start);
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    switch (text[at]) {
      case '"':
        at = stringEnd(text, at) - 1;
        break;
      case '{':
      case '[':
        depth++;
        break;
      case '}':
      case ']':
        if (depth === 0) return at;
        depth--;
        if (depth === 0) return at + 1;
        break;
      case ',':
        if (depth === 0) return at;
        break;
      default:
        break;
    }
  }
  return text.length;
}

const unquote = (quoted: string): string => {
  const name: unknown = quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
  return String(name);
};

/**
 * Members of the object that opens at `start`, in order, repeated names included. Works on the text, because numbers
 * above 2^53 (SMB session ids) and repeated names (Suricata 6) do not survive `JSON.parse`.
 * @param text valid JSON; what is given for anything else is undefined, but ends
 */
export function members(text: string, start: number): Member[] {
  const found: Member[] = [];
  let at = skipBlanks(text, start + 1);
  while (text.charCodeAt(at) === QUOTE) {
    const nameEnd = stringEnd(text, at);
    const valueStart = skipBlanks(text, skipBlanks(text, nameEnd) + 1);
    const end = valueEnd(text, valueStart);
    found.push({ name: unquote(text.slice(at, nameEnd)), start: at, valueStart, end });
    at = skipBlanks(text, end);
    if (text[at] !== ',') break;
    at = skipBlanks(text, at + 1);
  }
  return found;
}

/** Places of the items of the array that opens at `start`. */
export function items(text: string, start: number): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let at = skipBlanks(text, start + 1);
  while (at < text.length && text[at] !== ']') {
    const end = valueEnd(text, at);
    found.push({ start: at, end });
    at = skipBlanks(text, end);
    if (text[at] !== ',') break;
    at = skipBlanks(text, at + 1);
  }
  return found;
}
