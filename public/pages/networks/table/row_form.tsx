import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiFieldText,
  EuiForm,
  EuiFormRow,
  EuiModal,
  EuiModalBody,
  EuiModalFooter,
  EuiModalHeader,
  EuiModalHeaderTitle,
  EuiSpacer,
  EuiSwitch,
  EuiText,
  useGeneratedHtmlId,
} from '@elastic/eui';
import React, { useState } from 'react';
import { limits } from '#common/networks/limits';
import { plain } from '#common/events/visible';
import { icons } from '#public/kibana/ui/icons';
import type { Row } from '../draft';
import type { Column, TableKind } from '../table_kind';
import { tableTexts } from '../texts';

interface Props<A> {
  readonly kind: TableKind<A>;
  /** Left out where one is added. */
  readonly row?: Row<A>;
  readonly rows: readonly Row<A>[];
  readonly onApply: (item: A) => void;
  readonly onClose: () => void;
}

/** What is wrong with a row, by itself or beside the others. */
function problemOf<A>(item: A, { kind, row, rows }: Props<A>): string | undefined {
  const key = kind.keyOf(item);
  const isThere = rows.some((other) => other.id !== row?.id && kind.keyOf(other.item) === key);
  return kind.problemOf(item) ?? (isThere ? tableTexts.again(plain(kind.nameOf(item))) : undefined);
}

/** A row as a form; nothing is saved by it. */
export function RowForm<A>(props: Props<A>) {
  const { kind, row, onApply, onClose } = props;
  const [item, setItem] = useState<A>(row?.item ?? kind.blank);
  const [hasTried, setHasTried] = useState(false);
  const id = useGeneratedHtmlId({ prefix: 'rowForm' });
  const problem = problemOf(item, props);
  const first = kind.columns[0]?.id;
  return (
    <EuiModal onClose={onClose} aria-labelledby={`${id}-title`} initialFocus={`[id="${id}-${first}"]`}>
      <EuiModalHeader>
        <EuiModalHeaderTitle id={`${id}-title`}>
          {row === undefined ? kind.texts.add : kind.texts.edit}
        </EuiModalHeaderTitle>
      </EuiModalHeader>
      <EuiModalBody>
        <EuiForm
          component="form"
          id={id}
          onSubmit={(event) => {
            event.preventDefault();
            setHasTried(true);
            if (problem === undefined) onApply(item);
          }}
        >
          {kind.columns.map((column) => (
            <Field key={column.id} id={`${id}-${column.id}`} column={column} item={item} onChange={setItem} />
          ))}
        </EuiForm>
        <EuiSpacer size="m" />
        {hasTried && problem !== undefined && (
          <EuiCallOut
            size="s"
            color="danger"
            iconType={icons.error}
            title={plain(problem)}
            role="alert"
            data-test-subj="spoorRowProblem"
          />
        )}
        <EuiSpacer size="m" />
        <EuiText size="xs" color="subdued">
          <p>{tableTexts.note}</p>
        </EuiText>
      </EuiModalBody>
      <EuiModalFooter>
        <EuiButtonEmpty onClick={onClose}>{tableTexts.cancel}</EuiButtonEmpty>
        <EuiButton fill type="submit" form={id} data-test-subj="spoorApplyRow">
          {tableTexts.apply}
        </EuiButton>
      </EuiModalFooter>
    </EuiModal>
  );
}

interface FieldProps<A> {
  readonly id: string;
  readonly column: Column<A>;
  readonly item: A;
  readonly onChange: (item: A) => void;
}

function Field<A>({ id, column, item, onChange }: FieldProps<A>) {
  switch (column.type) {
    case 'text':
      return (
        <EuiFormRow id={id} label={column.title} helpText={column.help} fullWidth>
          <EuiFieldText
            fullWidth
            value={column.get(item)}
            maxLength={limits.name}
            placeholder={column.placeholder}
            onChange={({ target }) => onChange(column.set(item, target.value))}
            data-test-subj={`spoorRow-${column.id}`}
          />
        </EuiFormRow>
      );
    case 'switch':
      return (
        <EuiFormRow id={id} helpText={column.help} fullWidth>
          <EuiSwitch
            label={column.title}
            checked={column.get(item)}
            onChange={({ target }) => onChange(column.set(item, target.checked))}
            data-test-subj={`spoorRow-${column.id}`}
          />
        </EuiFormRow>
      );
  }
}
