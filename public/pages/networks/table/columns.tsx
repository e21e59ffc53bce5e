import { EuiButtonIcon, EuiSwitch, type EuiBasicTableColumn } from '@elastic/eui';
import React from 'react';
import { Value } from '#public/components/value/value';
import { plain } from '#public/components/value/visible';
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

/** A table's columns as EUI wants them, the last with what can be done with a row. */
export function columnsOf<A>(kind: TableKind<A>, actions: RowActions<A>): EuiBasicTableColumn<Row<A>>[] {
  const shown = kind.columns.map((column): EuiBasicTableColumn<Row<A>> => ({
    name: column.title,
    sortable: ({ item }: Row<A>) => column.sortKey(item),
    render: (row: Row<A>) => cell(column, row, actions),
    ...(column.type === 'switch' ? { width: SWITCH_WIDTH } : {}),
  }));
  if (!actions.mayChange) return shown;
  return [
    ...shown,
    {
      name: tableTexts.actions,
      width: ACTIONS_WIDTH,
      align: 'right',
      render: (row: Row<A>) => <RowButtons name={plain(kind.nameOf(row.item))} row={row} actions={actions} />,
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
