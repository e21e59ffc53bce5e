import type { Complaint } from './hunt_file_error';

/** Characters that a rule file must not hold, each with what it means when one is there. */
const refused: readonly (readonly [RegExp, (code: string) => string])[] = [
  [/\0/, () => 'This is no UTF-8 text (it has zero bytes, as UTF-16 has). Save the file as UTF-8.'],
  [/\uFFFD/, () => 'This is no UTF-8 text (a byte could not be decoded). Save the file as UTF-8.'],
  [
    // Bidirectional controls make a reviewer read something else than what runs ("Trojan Source", CVE-2021-42574).
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
    (code) => `An invisible character (${code}) changes the direction of text here. Delete it.`,
  ],
  [/(?![\t\n\r])\p{Cc}/u, (code) => `A control character (${code}) stands here. Delete it.`],
];

/** The first character of a text that no rule file may hold, with its place; `undefined` for a clean text. */
export function unreadableAt(text: string): Complaint | undefined {
  for (const [pattern, explain] of refused) {
    const at = text.search(pattern);
    if (at < 0) continue;
    const before = text.slice(0, at).split('\n');
    const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, message: explain(`U+${code}`) };
  }
  return undefined;
}
