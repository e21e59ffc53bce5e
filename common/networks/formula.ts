/** With these in front, spreadsheets take text for a formula (OWASP, "CSV Injection"). */
const BEGINS_FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Text that no spreadsheet takes for a formula: one that it would gets an apostrophe in front. */
export const guarded = (text: string): string => (BEGINS_FORMULA.test(text) ? `'${text}` : text);

/** The text that was guarded; any other stays as it is. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && BEGINS_FORMULA.test(text) ? text.slice(1) : text;
