import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiFlexGroup,
  EuiFlexItem,
  EuiSpacer,
  EuiText,
} from '@elastic/eui';
import React, { useEffect, useRef } from 'react';
import { Failure } from '#public/components/answer/failure';
import { icons } from '#public/kibana/ui/icons';
import { plain } from '#common/events/visible';
import { undo } from '../draft';
import type { TableKind } from '../table_kind';
import { tableTexts } from '../texts';
import { isConflict, type EditedTable } from '../use_table';

interface Props<A> {
  readonly kind: TableKind<A>;
  readonly table: EditedTable<A>;
  /** Called when nothing is unsaved any more, and this with its buttons is gone: the focus needs another place. */
  readonly whenGone: () => void;
}

/** What is not saved yet, and what can be done about it. Draws nothing where there is nothing. */
export function Unsaved<A>({ kind, table, whenGone }: Props<A>) {
  const { draft, isChanged } = table;
  const undoButton = useRef<HTMLButtonElement>(null);
  const last = draft.steps.at(-1);
  const wasChanged = useRef(false);
  useEffect(() => {
    // The button that deleted a row is gone with it.
    if (last?.deed === 'remove') undoButton.current?.focus();
  }, [last]);
  useEffect(() => {
    if (wasChanged.current && !isChanged) whenGone();
    wasChanged.current = isChanged;
  }, [isChanged, whenGone]);
  if (last === undefined) return null;
  const done = `${tableTexts.last[last.deed]} ${plain(kind.nameOf(last.item))}`;
  return (
    <div className="spoorUnsaved" data-test-subj="spoorUnsaved">
      <Refused table={table} />
      <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false} wrap>
        <EuiFlexItem>
          <EuiText size="s" role="status">
            {tableTexts.changes(draft.steps.length)}: {done}
          </EuiText>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty
            size="s"
            iconType="editorUndo"
            buttonRef={undoButton}
            aria-label={tableTexts.undoLabel(done)}
            onClick={() => table.setDraft(undo(draft))}
            data-test-subj="spoorUndo"
          >
            {tableTexts.undo}
          </EuiButtonEmpty>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty size="s" color="danger" onClick={table.discard} data-test-subj="spoorDiscard">
            {tableTexts.discard}
          </EuiButtonEmpty>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButton
            fill
            size="s"
            isLoading={table.isSaving}
            onClick={table.save}
            data-test-subj="spoorSaveTable"
          >
            {tableTexts.save}
          </EuiButton>
        </EuiFlexItem>
      </EuiFlexGroup>
    </div>
  );
}

function Refused<A>({ table: { error, loadTheirs } }: Pick<Props<A>, 'table'>) {
  if (error === undefined) return null;
  return (
    <>
      {isConflict(error) ? <ChangedElsewhere onLoad={loadTheirs} /> : <Failure error={error} />}
      <EuiSpacer size="s" />
    </>
  );
}

/** Says that somebody else was faster, with the way out. */
export const ChangedElsewhere = ({ onLoad }: { readonly onLoad: () => void }) => (
  <EuiCallOut
    color="warning"
    iconType={icons.warning}
    size="s"
    title={tableTexts.changedElsewhere}
    role="alert"
  >
    <p>{tableTexts.changedElsewhereText}</p>
    <EuiButton size="s" color="warning" onClick={onLoad}>
      {tableTexts.loadTheirs}
    </EuiButton>
  </EuiCallOut>
);
