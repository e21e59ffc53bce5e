import type { FieldDescription } from '../api/events';
import { cursorContext } from './cursor';
import { printField } from './print';

/** A way to go on writing. */
interface SuggestionItem {
  /** What is put in place of the text from `start` to `end`. */
  readonly text: string;
  readonly description: string;
}

export interface Suggestions {
  /** What is replaced, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'field' | 'operator' | 'value' | 'conjunction';
  /** Empty for values that only the index knows. */
  readonly items: readonly SuggestionItem[];
  /** `value`: the field whose values are wanted, without `flow_id.` */
  readonly field?: string;
  /** `value`: what is typed of it so far, without quotes. */
  readonly typed?: string;
}

const MAX_ITEMS = 50;

/** Fields that the language adds, for the list. */
const words: readonly FieldDescription[] = [
  ['ip', 'ip', 'Either side: src_ip or dest_ip'],
  ['port', 'long', 'Either side: src_port or dest_port'],
  ['net', 'keyword', 'Network of either side'],
  ['net.src', 'keyword', 'Network of the source, or one above it'],
  ['net.dest', 'keyword', 'Network of the destination, or one above it'],
  ['net.home', 'boolean', 'Whether either side is inside'],
  ['net.src.home', 'boolean', 'Whether the source is inside'],
  ['net.dest.home', 'boolean', 'Whether the destination is inside'],
].map(([name = '', type = '', description = '']) => ({
  name,
  type,
  description,
  eventTypes: [],
  present: true,
}));

const FLOW = 'flow_id.';

/** How well a name goes with what is typed: lower is better, `undefined` not at all. */
function rank(name: string, typed: string): number | undefined {
  const at = name.toLowerCase().indexOf(typed.toLowerCase());
  if (at < 0) return undefined;
  if (at === 0) return 0;
  return /[._]/.test(name.charAt(at - 1)) ? 1 : 2;
}

function fieldItems(typed: string, fields: readonly FieldDescription[]): SuggestionItem[] {
  const prefix = typed.startsWith(FLOW) ? FLOW : '';
  const wanted = typed.slice(prefix.length);
  const known = new Set(fields.map(({ name }) => name));
  return [...words.filter(({ name }) => !known.has(name)), ...fields]
    .flatMap((field) => {
      const order = rank(field.name, wanted);
      return order === undefined ? [] : [{ field, order }];
    })
    .sort(
      (a, b) =>
        Number(b.field.present) - Number(a.field.present) ||
        a.order - b.order ||
        a.field.name.length - b.field.name.length ||
        a.field.name.localeCompare(b.field.name),
    )
    .slice(0, MAX_ITEMS)
    .map(({ field }) => ({ text: printField(`${prefix}${field.name}`), description: field.description }));
}

const ordered = new Set(['long', 'double', 'date', 'ip']);

function operatorItems(type: string | undefined): SuggestionItem[] {
  const ranges = [
    { text: ' > ', description: 'is greater than' },
    { text: ' >= ', description: 'is at least' },
    { text: ' < ', description: 'is less than' },
    { text: ' <= ', description: 'is at most' },
  ];
  return [
    { text: ':', description: 'is' },
    { text: ':*', description: 'is there, with any value' },
    ...(type !== undefined && ordered.has(type) ? ranges : []),
  ];
}

const conjunctions: readonly SuggestionItem[] = [
  { text: 'and ', description: 'both must hold' },
  { text: 'or ', description: 'one must hold' },
];

const booleans: readonly SuggestionItem[] = [
  { text: 'true', description: '' },
  { text: 'false', description: '' },
];

/**
 * How a text may go on at the cursor. Values are asked from the server where `kind` is `value`.
 * @param cursor UTF-16 units before the cursor
 */
export function suggest(text: string, cursor: number, fields: readonly FieldDescription[]): Suggestions {
  const context = cursorContext(text, cursor);
  const { start, end, typed } = context;
  const find = (name: string) =>
    [...fields, ...words].find(
      (field) => field.name === (name.startsWith(FLOW) ? name.slice(FLOW.length) : name),
    );
  switch (context.type) {
    case 'term': {
      const exact = typed === '' ? undefined : find(typed.trimEnd());
      if (exact !== undefined) {
        return { start: end, end, kind: 'operator', items: operatorItems(exact.type), field: exact.name };
      }
      return { start, end, kind: 'field', items: fieldItems(typed, fields) };
    }
    case 'value': {
      const field = find(context.field);
      const name = field?.name ?? context.field;
      return {
        start,
        end,
        kind: 'value',
        items: field?.type === 'boolean' ? booleans : [],
        field: name,
        typed,
      };
    }
    case 'joint': {
      const field = context.after === '' ? undefined : find(context.after);
      if (field !== undefined) {
        return { start, end, kind: 'operator', items: operatorItems(field.type), field: field.name };
      }
      const items = conjunctions.filter((item) => item.text.startsWith(typed.toLowerCase()));
      return { start, end, kind: 'conjunction', items };
    }
  }
}
