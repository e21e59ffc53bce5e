/** Text of a file, safe to print: control characters, and those that turn text around, could draw on the terminal. */
export const inert = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
