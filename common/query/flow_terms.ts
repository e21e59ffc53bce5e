import type { Query } from './ast';
import { rebuild } from './walk';

const PREFIX = 'flow_id.';

/** Terms of one `and` that stand side by side speak of one and the same other event. */
function joinNeighbours(of: readonly Query[]): Query[] {
  const result: Query[] = [];
  let run: Query[] = [];
  const close = () => {
    const [first, ...others] = run;
    if (first !== undefined) {
      result.push({ type: 'flow', of: others.length === 0 ? first : { type: 'and', of: run } });
    }
    run = [];
  };
  for (const part of of) {
    if (part.type === 'flow') run.push(part.of);
    else {
      close();
      result.push(part);
    }
  }
  close();
  return result;
}

const isFlow = (part: Query): part is Extract<Query, { readonly type: 'flow' }> => part.type === 'flow';

/** Puts `flow_id.<field>` comparisons, as the grammar gives them, under `flow`, as few as the meaning allows. */
export function joinFlows(query: Query): Query {
  return rebuild(query, (part) => {
    if ('field' in part && part.field.startsWith(PREFIX)) {
      return { type: 'flow', of: { ...part, field: part.field.slice(PREFIX.length) } };
    }
    // "Some event has a, or some event has b" is "some event has a or b".
    if (part.type === 'or' && part.of.every(isFlow)) {
      return { type: 'flow', of: { type: 'or', of: part.of.map(({ of }) => of) } };
    }
    if (part.type !== 'and') return part;
    const [first, ...others] = joinNeighbours(part.of);
    return first === undefined || others.length > 0 ? { type: 'and', of: joinNeighbours(part.of) } : first;
  });
}

/** The other way round, for the printer: what stands under `flow` with its prefix again. */
export const prefixed = (query: Query): Query =>
  rebuild(query, (part) => ('field' in part ? { ...part, field: `${PREFIX}${part.field}` } : part));
