import { EuiEmptyPrompt, EuiText } from '@elastic/eui';
import React, { useMemo } from 'react';
import { formatExact } from '#common/format/numbers';
import { BasicTable, InMemoryTable } from '#public/kibana/ui/tables';
import { holding, type Row } from '../draft';
import type { TableKind } from '../table_kind';
import { tableTexts } from '../texts';
import { columnsOf, tableRow, type RowActions, type TableRow } from './columns';

/** Rows that fit on a screen. */
const PAGE_SIZE = 25;

interface Props<A> extends RowActions<A> {
  readonly kind: TableKind<A>;
  readonly rows: readonly Row<A>[];
  /** What rows must hold. */
  readonly typed: string;
}

/** The rows of a table, in pages; or what an empty one means. */
export function Rows<A>({ kind, rows, typed, ...actions }: Props<A>) {
  const shown = useMemo(() => {
    const texts = kind.columns.flatMap((column) => (column.type === 'text' ? [column.get] : []));
    return holding(rows, typed, (item) => texts.map((get) => get(item)));
  }, [kind, rows, typed]);
  if (rows.length === 0) {
    return (
      <EuiEmptyPrompt
        iconType="visTable"
        titleSize="s"
        title={<h2>{kind.texts.emptyTitle}</h2>}
        body={<p>{kind.texts.empty}</p>}
        data-test-subj="spoorTableEmpty"
      />
    );
  }
  const table = {
    itemId: 'id',
    columns: columnsOf(kind, actions.mayChange),
    tableCaption: kind.texts.title,
    tableLayout: 'fixed',
    compressed: true,
    'data-test-subj': 'spoorTable',
  } as const;
  return (
    <>
      {typed.trim() !== '' && (
        <EuiText size="xs" color="subdued" role="status">
          {tableTexts.found(formatExact(shown.length), formatExact(rows.length))}
        </EuiText>
      )}
      {shown.length === 0 ? (
        <BasicTable<TableRow> {...table} items={[]} noItemsMessage={tableTexts.nothing} />
      ) : (
        <InMemoryTable<TableRow>
          {...table}
          items={shown.map((row) => tableRow(kind, row, actions))}
          sorting={{ sort: { field: kind.columns[0]?.title ?? '', direction: 'asc' } }}
          pagination={
            rows.length > PAGE_SIZE
              ? { initialPageSize: PAGE_SIZE, pageSizeOptions: [PAGE_SIZE, 100, 500] }
              : false
          }
        />
      )}
    </>
  );
}
