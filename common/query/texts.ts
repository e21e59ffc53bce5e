const SURROGATES = 0xd800;
const BEHIND_SURROGATES = 0xe000;

/** Puts surrogates, which stand for the highest characters, behind all others. */
function inOrder(unit: number): number {
  if (unit < SURROGATES) return unit;
  return unit < BEHIND_SURROGATES ? unit + 0x2000 : unit - 0x800;
}

/** Compares by characters (code points), as Elasticsearch orders keywords; JavaScript's `<` compares UTF-16 units. */
export function compareTexts(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const difference = a.charCodeAt(at) - b.charCodeAt(at);
    if (difference !== 0) return inOrder(a.charCodeAt(at)) - inOrder(b.charCodeAt(at));
  }
  return a.length - b.length;
}

/** Length in characters (code points), as Lucene's regular expressions count. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at += 1) {
    const isPair = (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
    if (isPair) count -= 1;
  }
  return count;
}

/** Whether a text consists of `parts` in their order with anything between them. */
export function fitsPattern(text: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const last = parts[parts.length - 1] ?? '';
  if (parts.length === 1) return text === first;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) {
    return false;
  }
  let from = first.length;
  for (let at = 1; at < parts.length - 1; at += 1) {
    const part = parts[at] ?? '';
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from <= text.length - last.length;
}
