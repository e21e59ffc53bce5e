import { EuiButtonIcon, EuiSwitch, type EuiBasicTableColumn } from '@elastic/eui';
import React, { type ReactNode } from 'react';
import { Value } from '#public/components/value/value';
import { plain } from '#common/events/visible';
import type { Row } from '../draft';
import type { Column, TableKind } from '../table_kind';
import { tableTexts } from '../texts';

/** What can be done with rows, by who may. */
export interface RowActions<A> {
  readonly mayChange: boolean;
  readonly onEdit: (row: Row<A>) => void;
  /** Another content, without asking. */
  readonly onChange: (id: number, item: A) => void;
  readonly onRemove: (row: Row<A>) => void;
}

/** Characters of a cell. */
const CUT_AT = 100;

/** A column that is switched in place stays narrow. */
const SWITCH_WIDTH = '96px';
const ACTIONS_WIDTH = '80px';

function cell<A>(column: Column<A>, { id, item }: Row<A>, { mayChange, onChange }: RowActions<A>) {
  switch (column.type) {
    case 'text':
      return <Value value={column.get(item)} cutAt={CUT_AT} />;
    case 'switch': {
      const isOn = column.get(item);
      return mayChange ? (
        <EuiSwitch
          compressed
          showLabel={false}
          label={plain(column.label(item))}
          checked={isOn}
          onChange={({ target }) => onChange(id, column.set(item, target.checked))}
        />
      ) : (
        <>{isOn ? column.words.on : column.words.off}</>
      );
    }
  }
}

/** A row as EUI's table takes it, which knows nothing of what the row is of. */
export interface TableRow {
  readonly id: number;
  /** Of the column at a place. */
  readonly sortKey: (at: number) => string | boolean;
  readonly cell: (at: number) => ReactNode;
  readonly buttons: () => ReactNode;
}

/** Draws a row, column by column. */
export const tableRow = <A,>(
  { columns, nameOf }: TableKind<A>,
  row: Row<A>,
  actions: RowActions<A>,
): TableRow => ({
  id: row.id,
  sortKey: (at) => columns[at]?.sortKey(row.item) ?? '',
  cell: (at) => {
    const column = columns[at];
    return column === undefined ? null : cell(column, row, actions);
  },
  buttons: () => <RowButtons name={plain(nameOf(row.item))} row={row} actions={actions} />,
});

/** A table's columns, the last with what can be done with a row. */
export function columnsOf<A>({ columns }: TableKind<A>, mayChange: boolean): EuiBasicTableColumn<TableRow>[] {
  const shown = columns.map(({ title, type }, at): EuiBasicTableColumn<TableRow> => ({
    name: title,
    sortable: (row: TableRow) => row.sortKey(at),
    render: (row: TableRow) => row.cell(at),
    ...(type === 'switch' ? { width: SWITCH_WIDTH } : {}),
  }));
  if (!mayChange) return shown;
  return [
    ...shown,
    {
      name: tableTexts.actions,
      width: ACTIONS_WIDTH,
      align: 'right',
      render: (row: TableRow) => row.buttons(),
    },
  ];
}

interface ButtonsProps<A> {
  readonly name: string;
  readonly row: Row<A>;
  readonly actions: RowActions<A>;
}

function RowButtons<A>({ name, row, actions }: ButtonsProps<A>) {
  return (
    <>
      <EuiButtonIcon
        size="xs"
        iconType="pencil"
        color="text"
        aria-label={tableTexts.edit(name)}
        title={tableTexts.edit(name)}
        onClick={() => actions.onEdit(row)}
      />
      <EuiButtonIcon
        size="xs"
        iconType="trash"
        color="danger"
        aria-label={tableTexts.remove(name)}
        title={tableTexts.remove(name)}
        onClick={() => actions.onRemove(row)}
      />
    </>
  );
}
