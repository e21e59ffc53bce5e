import type { Query } from './ast';
import { rebuild, type Term } from './walk';

const PREFIX = 'flow_id.';

/** A query as the grammar reads it: brackets still show, and `flow_id.` is still part of a field's name. */
export type Read =
  | Term
  | { readonly type: 'and' | 'or'; readonly of: readonly Read[] }
  | { readonly type: 'not' | 'brackets'; readonly of: Read };

/** A part of an `and` or `or`, and whether brackets keep it apart from its neighbours. */
interface Part {
  readonly query: Query;
  readonly isApart: boolean;
}

/** Brackets keep apart what they hold where they order nothing: around an `or` and within one, the first pair is usual. */
function partOf(read: Read, joint: 'and' | 'or'): Part {
  let core = read;
  let pairs = 0;
  while (core.type === 'brackets') {
    core = core.of;
    pairs += 1;
  }
  const usual = joint === 'or' || core.type === 'or' ? 1 : 0;
  return { query: joinFlows(core), isApart: pairs > usual };
}

const isOpen = ({ query, isApart }: Part): boolean => query.type === 'flow' && !isApart;

/** Terms of one `and` that stand side by side speak of one and the same other event. */
function joinNeighbours(parts: readonly Part[]): Query[] {
  const result: Query[] = [];
  let run: Query[] = [];
  const close = () => {
    const [first, ...others] = run;
    if (first !== undefined) {
      result.push({ type: 'flow', of: others.length === 0 ? first : { type: 'and', of: run } });
    }
    run = [];
  };
  for (const { query, isApart } of parts) {
    if (query.type === 'flow' && !isApart) run.push(...(query.of.type === 'and' ? query.of.of : [query.of]));
    else {
      close();
      result.push(query);
    }
  }
  close();
  return result;
}

/** Puts `flow_id.<field>` comparisons, as the grammar gives them, under `flow`, as few as the meaning allows. */
export function joinFlows(read: Read): Query {
  switch (read.type) {
    case 'brackets':
      return joinFlows(read.of);
    case 'not':
      return { type: 'not', of: joinFlows(read.of) };
    case 'and': {
      const of = joinNeighbours(read.of.map((part) => partOf(part, 'and')));
      const [first, ...others] = of;
      return first === undefined || others.length > 0 ? { type: 'and', of } : first;
    }
    case 'or': {
      const parts = read.of.map((part) => partOf(part, 'or'));
      const of = parts.map(({ query }) => query);
      if (!parts.every(isOpen)) return { type: 'or', of };
      // "Some event has a, or some event has b" is "some event has a or b".
      return {
        type: 'flow',
        of: { type: 'or', of: of.map((query) => (query.type === 'flow' ? query.of : query)) },
      };
    }
    default:
      return 'field' in read && read.field.startsWith(PREFIX)
        ? { type: 'flow', of: { ...read, field: read.field.slice(PREFIX.length) } }
        : read;
  }
}

/** The other way round, for the printer: what stands under `flow` with its prefix again. */
export const prefixed = (query: Query): Query =>
  rebuild(query, (part) => ('field' in part ? { ...part, field: `${PREFIX}${part.field}` } : part));
