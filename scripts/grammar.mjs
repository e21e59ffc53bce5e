/**
 * Makes the query language's parser out of its grammar, when the grammar is newer. Called before tests and builds.
 */
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../common/query/${name}`, import.meta.url));
const SOURCES = [path('grammar.peggy'), fileURLToPath(import.meta.url)];
const PARSER = path('grammar.generated.js');
const TYPES = path('grammar.generated.d.ts');

const DECLARATIONS = `import type { Read } from './flow_terms';

export interface Expectation {
  readonly type: 'literal' | 'class' | 'any' | 'end' | 'other';
  readonly text?: string;
  readonly description?: string;
}

export declare class SyntaxError extends Error {
  /** \`null\` where the grammar itself refuses with a sentence. */
  readonly expected: readonly Expectation[] | null;
  readonly found: string | null;
  readonly location: { readonly start: { readonly offset: number } };
}

export interface GrammarOptions {
  /** Why a field cannot be asked; \`undefined\`: it can. */
  refuse(field: string): string | undefined;
  /** Largest figure that a length is compared with. */
  readonly characters: number;
}

export declare function parse(text: string, options: GrammarOptions): Read;
`;

const changed = async (file) => (await stat(file).catch(() => ({ mtimeMs: 0 }))).mtimeMs;

/** Other runs may be reading the file, so that it must appear whole. */
async function replace(file, text) {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, file);
}

const newestSource = Math.max(...(await Promise.all(SOURCES.map(changed))));
const oldestResult = Math.min(...(await Promise.all([PARSER, TYPES].map(changed))));
if (newestSource > oldestResult) {
  const { default: peggy } = await import('peggy');
  const grammar = await readFile(SOURCES[0], 'utf8');
  await replace(PARSER, peggy.generate(grammar, { output: 'source', format: 'commonjs', cache: true }));
  await replace(TYPES, DECLARATIONS);
}
