import type { Comparison, Literal, Query } from './ast';
import { prefixed } from './flow_terms';

const signs: Record<Comparison | 'eq', string> = { gt: '>', gte: '>=', lt: '<', lte: '<=', eq: '=' };

/** Blanks other than the space, and characters that cannot be seen or that turn text around. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\s/gu;

const unicode = (character: string) =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replace(UNSEEN, unicode)}"`;

/** Text without quotes, everything in it escaped that the grammar would read otherwise. */
const bare = (text: string) =>
  text
    .replace(/[\\():<>"*{}]/g, '\\$&')
    .replace(UNSEEN, unicode)
    .replace(/^ | $/g, unicode)
    // `\not` would be a line feed and "ot", in Kibana as here.
    .replace(
      /(?<![^ ])(or|and)(?![^ ])|not(?![^ ])/gi,
      (word) => `${unicode(word.charAt(0))}${word.slice(1)}`,
    );

/** Words that stand well without quotes: most values. */
const PLAIN = /^(?!(?:or|and)$)[^\s\\():<>"*{}\p{C}]+(?<!not)$/iu;

/** A value as it stands in a query: quoted where it must be. */
export function printLiteral(value: Literal): string {
  if (value.type === 'wildcard') return value.parts.map(bare).join('*');
  return PLAIN.test(value.text) ? value.text : quoted(value.text);
}

/** A field's name as it stands in a query. */
export function printField(name: string): string {
  if (name.includes('*')) return name.split('*').map(bare).join('*');
  return PLAIN.test(name) ? name : quoted(name);
}

const inBrackets = (query: Query, types: ReadonlyArray<Query['type']>) => {
  const { type } = query.type === 'flow' ? query.of : query;
  return types.includes(type) || type === 'in_flows' ? `(${printPart(query)})` : printPart(query);
};

/** Brackets that nothing else needs keep terms of a flow apart from their neighbours. */
const apart = (query: Query) => `(${inBrackets(query, ['or'])})`;

const isFlow = (query: Query | undefined) => query?.type === 'flow';

/** Terms of one flow stand among others of an `and` without brackets: neighbours belong together anyway. */
const inAnd = (query: Query, at: number, all: readonly Query[]) => {
  if (query.type !== 'flow') return inBrackets(query, ['and', 'or']);
  return isFlow(all[at - 1]) || isFlow(all[at + 1]) ? apart(query) : inBrackets(query, ['or']);
};

const inOr = (query: Query, _: number, all: readonly Query[]) =>
  all.every(isFlow) ? `(${apart(query)})` : inBrackets(query, ['or']);

function printPart(query: Query): string {
  switch (query.type) {
    case 'all':
      return '*';
    case 'and':
      return query.of.map(inAnd).join(' and ');
    case 'or':
      return query.of.map(inOr).join(' or ');
    case 'not':
      return `not ${inBrackets(query.of, ['and', 'or', 'not'])}`;
    case 'is':
      return `${printField(query.field)}:${printLiteral(query.value)}`;
    case 'anywhere':
      return printLiteral(query.value);
    case 'range':
      return `${printField(query.field)} ${signs[query.operator]} ${printLiteral({ type: 'exact', text: query.value })}`;
    case 'exists':
      return `${printField(query.field)}:*`;
    case 'length':
      return `length(${printField(query.field)}) ${signs[query.operator]} ${query.value}`;
    case 'flow':
      return printPart(prefixed(query.of));
    case 'in_flows':
      return ['flow_id', 'parent_id'].map((name) => `${name}:(${query.flows.join(' or ')})`).join(' or ');
  }
}

/** Writes a query as people would: `parseQuery` reads the same query out of it again. */
export const printQuery = (query: Query): string => (query.type === 'all' ? '' : printPart(query));
