/** A row that keeps its id while it is edited. */
export interface Row<A> {
  readonly id: number;
  readonly item: A;
}

/** What was done to a row. */
type Deed = 'add' | 'edit' | 'remove';

/** A change, and the rows before it. */
interface Step<A> {
  readonly deed: Deed;
  /** The row afterwards; of a deletion, the one that is gone. */
  readonly item: A;
  readonly before: readonly Row<A>[];
}

/** A table while it is edited: nothing of it is saved. */
export interface Draft<A> {
  readonly rows: readonly Row<A>[];
  /** Everything that was done, the last at the end. */
  readonly steps: readonly Step<A>[];
  readonly nextId: number;
  /** Of what it began with. */
  readonly revision: string;
}

/** A draft in which nothing was done yet. */
export const begin = <A>(items: readonly A[], revision: string): Draft<A> => ({
  rows: items.map((item, id) => ({ id, item })),
  steps: [],
  nextId: items.length,
  revision,
});

const then = <A>(draft: Draft<A>, deed: Deed, item: A, rows: readonly Row<A>[]): Draft<A> => ({
  ...draft,
  rows,
  steps: [...draft.steps, { deed, item, before: draft.rows }],
});

/** A row more. */
export const addRow = <A>(draft: Draft<A>, item: A): Draft<A> => ({
  ...then(draft, 'add', item, [...draft.rows, { id: draft.nextId, item }]),
  nextId: draft.nextId + 1,
});

/** Another content of a row. */
export const editRow = <A>(draft: Draft<A>, id: number, item: A): Draft<A> =>
  then(
    draft,
    'edit',
    item,
    draft.rows.map((row) => (row.id === id ? { id, item } : row)),
  );

/** A row less. */
export const removeRow = <A>(draft: Draft<A>, { id, item }: Row<A>): Draft<A> =>
  then(
    draft,
    'remove',
    item,
    draft.rows.filter((row) => row.id !== id),
  );

/** The draft before the last thing that was done. */
export const undo = <A>(draft: Draft<A>): Draft<A> => {
  const last = draft.steps.at(-1);
  return last === undefined ? draft : { ...draft, rows: last.before, steps: draft.steps.slice(0, -1) };
};

/** What the rows say. */
export const itemsOf = <A>({ rows }: Draft<A>): A[] => rows.map(({ item }) => item);

/** Rows of which some text holds what was typed, in any case. */
export function holding<A>(
  rows: readonly Row<A>[],
  typed: string,
  textsOf: (item: A) => readonly string[],
): readonly Row<A>[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter(({ item }) => textsOf(item).some((text) => text.toLowerCase().includes(wanted)));
}
