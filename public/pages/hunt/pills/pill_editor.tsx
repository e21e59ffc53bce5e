import {
  EuiButton,
  EuiButtonEmpty,
  EuiFlexGroup,
  EuiFlexItem,
  EuiForm,
  EuiFormRow,
  EuiPopoverTitle,
  EuiSelect,
} from '@elastic/eui';
import React, { useMemo, useState, type FC, type FormEvent } from 'react';
import type { Pill } from '#common/query/pills';
import { useHunt } from '../use_hunt';
import { queryOrAll } from '../whole_query';
import { FieldInput } from './field_input';
import { draftOf, operatorOfDraft, problemOf, toPill, type PillDraft } from './pill_draft';
import { operators } from './operators';
import { pillTexts } from './texts';
import { ValueInput } from './value_input';

interface Props {
  /** The filter that is changed; left out while a new one is made. */
  readonly pill?: Pill;
  readonly onSave: (pill: Omit<Pill, 'id'>) => void;
  readonly onCancel: () => void;
}

const operatorOptions = operators.map(({ id, title }) => ({ value: id, text: title }));

/** Makes or changes a filter: field, operator, value. */
export const PillEditor: FC<Props> = ({ pill, onSave, onCancel }) => {
  const [draft, setDraft] = useState<PillDraft>(() => draftOf(pill));
  const { state } = useHunt();
  const beside = useMemo(
    () =>
      queryOrAll(
        state.query,
        state.pills.filter(({ id }) => id !== pill?.id),
      ),
    [state, pill],
  );
  const [hasTried, setHasTried] = useState(false);
  const operator = operatorOfDraft(draft);
  const problem = problemOf(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setHasTried(true);
    if (problem === undefined) onSave(toPill(draft, pill));
  };
  const errorAt = (place: 'field' | 'value') =>
    hasTried && problem?.place === place ? { isInvalid: true, error: problem.message } : {};
  return (
    <EuiForm component="form" onSubmit={submit} className="spoorPillEditor">
      <EuiPopoverTitle paddingSize="s">{pill ? pillTexts.editTitle : pillTexts.addTitle}</EuiPopoverTitle>
      {operator.kind !== 'kql' && (
        <EuiFormRow label={pillTexts.field} display="rowCompressed" fullWidth {...errorAt('field')}>
          <FieldInput field={draft.field} onChange={(field) => setDraft({ ...draft, field })} />
        </EuiFormRow>
      )}
      <EuiFormRow label={pillTexts.operator} display="rowCompressed" fullWidth>
        <EuiSelect
          compressed
          fullWidth
          options={operatorOptions}
          value={draft.operator}
          onChange={({ target }) => setDraft({ ...draft, operator: target.value })}
          data-test-subj="spoorPillOperator"
        />
      </EuiFormRow>
      {operator.takesValue && (
        <EuiFormRow
          label={pillTexts.value}
          helpText={pillTexts.valueHelp[operator.kind]}
          display="rowCompressed"
          fullWidth
          {...errorAt('value')}
        >
          <ValueInput
            beside={beside}
            field={draft.field}
            kind={operator.kind}
            value={draft.value}
            onChange={(value) => setDraft({ ...draft, value })}
          />
        </EuiFormRow>
      )}
      <EuiFlexGroup
        gutterSize="s"
        justifyContent="flexEnd"
        responsive={false}
        className="spoorPillEditor__buttons"
      >
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty size="s" onClick={onCancel}>
            {pillTexts.cancel}
          </EuiButtonEmpty>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButton size="s" fill type="submit" data-test-subj="spoorPillApply">
            {pillTexts.save}
          </EuiButton>
        </EuiFlexItem>
      </EuiFlexGroup>
    </EuiForm>
  );
};
