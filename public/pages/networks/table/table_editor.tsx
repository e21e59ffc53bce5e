import { EuiCallOut, EuiSpacer, EuiText } from '@elastic/eui';
import React, { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { Prompt } from 'react-router-dom';
import { useMay, useStatus } from '#public/hooks/use_status';
import { addRow, editRow, itemsOf, removeRow, type Row } from '../draft';
import { ImportFlyout } from '../import/import_flyout';
import type { Saved, TableKind } from '../table_kind';
import { pageTexts } from '../texts';
import { useTable } from '../use_table';
import { RowForm } from './row_form';
import { Rows } from './rows';
import { Toolbar } from './toolbar';
import { Unsaved } from './unsaved';

interface Props<A> {
  readonly kind: TableKind<A>;
  readonly stored: Saved<A>;
  readonly children?: (items: readonly A[]) => ReactNode;
}

/** What stands over the table; `row` is left out where one is added. */
type Opened<A> = { readonly type: 'form'; readonly row?: Row<A> } | { readonly type: 'import' };

/** A table that can be searched, sorted, imported and exported and, by who may, edited. */
export function TableEditor<A>({ kind, stored, children }: Props<A>) {
  const table = useTable(kind, stored);
  const { draft, setDraft } = table;
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<Opened<A>>();
  const mayChange = useMay('spoor_admin');
  const isKnown = useStatus().state === 'ready';
  const items = useMemo(() => itemsOf(draft), [draft]);
  const search = useRef<HTMLInputElement>(null);
  const focusSearch = useCallback(() => search.current?.focus(), []);
  const close = () => setOpened(undefined);
  return (
    <>
      {isKnown && !mayChange && (
        <>
          <EuiCallOut size="s" iconType="lock" title={pageTexts.readOnly} data-test-subj="spoorReadOnly" />
          <EuiSpacer size="m" />
        </>
      )}
      <EuiText size="s" color="subdued">
        <p>{kind.texts.intro}</p>
      </EuiText>
      <EuiSpacer size="m" />
      <div className={children === undefined ? undefined : 'spoorNetworks'}>
        <section aria-label={kind.texts.title}>
          <Toolbar
            kind={kind}
            items={items}
            typed={typed}
            onType={setTyped}
            search={search}
            mayChange={mayChange}
            isChanged={table.isChanged}
            onAdd={() => setOpened({ type: 'form' })}
            onImport={() => setOpened({ type: 'import' })}
          />
          <EuiSpacer size="s" />
          <Rows
            kind={kind}
            rows={draft.rows}
            typed={typed}
            mayChange={mayChange}
            onEdit={(row) => setOpened({ type: 'form', row })}
            onChange={(id, item) => setDraft(editRow(draft, id, item))}
            onRemove={(row) => setDraft(removeRow(draft, row))}
          />
          <Unsaved kind={kind} table={table} whenGone={focusSearch} />
        </section>
        {children?.(items)}
      </div>
      {opened?.type === 'form' && (
        <RowForm
          kind={kind}
          row={opened.row}
          rows={draft.rows}
          onClose={close}
          onApply={(item) => {
            setDraft(opened.row === undefined ? addRow(draft, item) : editRow(draft, opened.row.id, item));
            close();
          }}
        />
      )}
      {opened?.type === 'import' && (
        <ImportFlyout
          kind={kind}
          items={items}
          revision={draft.revision}
          onClose={close}
          onDone={(saved) => {
            table.restart(saved);
            close();
          }}
          loadTheirs={() => {
            table.loadTheirs();
            close();
          }}
        />
      )}
      <Prompt when={table.isChanged} message={pageTexts.unsaved} />
    </>
  );
}
