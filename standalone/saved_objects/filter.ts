import { badRequest } from './errors';

/** Longest filter, in characters. */
const MAX_LENGTH = 2_000;

/** `type.attributes.name: "value"`, or `<` instead of the colon; the value in quotes, or a word. */
const CLAUSE = /^\s*([\w-]+)\.attributes\.([\w.]+)\s*(:|<(?!=))\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"()*:]+))\s*$/;

const unescape = (text: string) => text.replace(/\\(.)/g, '$1');

/** Splits at `and` outside of quotes. */
const clausesOf = (filter: string) =>
  filter
    .match(/(?:"(?:[^"\\]|\\.)*"|(?! and )[\s\S])+/gi)
    ?.map((clause) => clause.replace(/^\s*and\s+/i, '')) ?? [];

/**
 * The part of Kibana's saved-object filters that Spoor uses: clauses joined by `and`.
 * @returns Elasticsearch filters
 * @throws Boom 400 that quotes the clause which is not understood
 */
export function filtersOf(filter: string | undefined, types: readonly string[]): object[] {
  if (filter === undefined || filter === '') {
    return [];
  }
  if (filter.length > MAX_LENGTH) {
    throw badRequest(`The filter is longer than ${MAX_LENGTH} characters.`);
  }
  return clausesOf(filter).map((clause) => {
    const [, type, field, operator, quoted, word] = CLAUSE.exec(clause) ?? [];
    if (type === undefined || field === undefined) {
      throw badRequest(`The filter's "${clause.trim()}" is not of the form type.attributes.name: "value".`);
    }
    if (!types.includes(type)) {
      throw badRequest(`This type ${type} is not allowed`);
    }
    const name = `attributes.${type}.${field}`;
    const value = quoted === undefined ? word : unescape(quoted);
    return operator === '<' ? { range: { [name]: { lt: value } } } : { term: { [name]: value } };
  });
}
