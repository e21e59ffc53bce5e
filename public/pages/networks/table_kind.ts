import type { Either } from 'fp-ts/Either';
import type { RowProblem } from '#common/networks/csv';
import type { CallApi } from '#public/hooks/use_api';

/** A table as it is saved, with the revision that a change must name. */
export interface Saved<A> {
  readonly items: A[];
  readonly revision: string;
}

/** What a CSV text is to do to a table. */
interface CsvWish {
  readonly csv: string;
  readonly replace: boolean;
  readonly revision?: string;
}

interface ColumnBase<A> {
  readonly id: string;
  readonly title: string;
  /** Below the field of a row that is edited. */
  readonly help: string;
  /** How rows sort by it. */
  readonly sortKey: (item: A) => string | boolean;
}

/** A column of a table, and the field for it where a row is edited. */
export type Column<A> = ColumnBase<A> &
  (
    | {
        readonly type: 'text';
        readonly placeholder: string;
        readonly get: (item: A) => string;
        readonly set: (item: A, value: string) => A;
      }
    | {
        readonly type: 'switch';
        readonly get: (item: A) => boolean;
        readonly set: (item: A, value: boolean) => A;
        /** What stands for on and off where nothing can be switched. */
        readonly words: { readonly on: string; readonly off: string };
        readonly label: (item: A) => string;
      }
  );

/** What the parts of the page need to know of a table. */
export interface TableKind<A> {
  readonly id: 'networks' | 'user_groups';
  readonly columns: readonly Column<A>[];
  /** A row to start from. */
  readonly blank: A;
  /** What a row is called in messages. */
  readonly nameOf: (item: A) => string;
  /** Rows with the same key are the same. */
  readonly keyOf: (item: A) => string;
  /** What is wrong with a row by itself. */
  readonly problemOf: (item: A) => string | undefined;
  readonly readCsv: (text: string) => Either<readonly RowProblem[], readonly A[]>;
  readonly writeCsv: (items: readonly A[]) => string;
  readonly save: (call: CallApi, table: Saved<A>) => Promise<Saved<A>>;
  readonly importCsv: (call: CallApi, wish: CsvWish) => Promise<Saved<A>>;
  /** What is stored now. */
  readonly load: (call: CallApi) => Promise<Saved<A>>;
  readonly texts: {
    readonly title: string;
    readonly intro: string;
    readonly count: (items: readonly A[]) => string;
    readonly add: string;
    readonly edit: string;
    readonly emptyTitle: string;
    readonly empty: string;
    /** The header and a row or two, to be seen where a text is pasted. */
    readonly example: string;
  };
}
