import { Buffer } from 'node:buffer';

/** Elasticsearch's own limit. */
const MAX_BYTES = 255;

/** Elasticsearch's rules for names of indices, aliases and data streams, each with what breaks it. */
const rules: ReadonlyArray<readonly [broken: (name: string) => boolean, rule: string]> = [
  [(name) => name === '', 'a name must not be empty'],
  [(name) => name !== name.toLowerCase(), 'a name has lower case letters only'],
  [(name) => /\s/.test(name), 'a name has no blanks'],
  [(name) => /[\\/*?"<>|,#:]/.test(name), 'a name has none of \\ / * ? " < > | , # :'],
  [(name) => /^[-_+]/.test(name), 'a name does not begin with -, _ or +'],
  [(name) => name === '.' || name === '..', 'a name is more than dots'],
  [(name) => Buffer.byteLength(name) > MAX_BYTES, `a name is at most ${MAX_BYTES} bytes long`],
];

/** What is wrong with the name of an index, as a sentence; `undefined` where it may be one. */
export function indexNameProblem(name: string): string | undefined {
  const broken = rules.find(([isBroken]) => isBroken(name));
  return broken && `"${name}" cannot be the name of an index: ${broken[1]}. Give another by --index.`;
}
