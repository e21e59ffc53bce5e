import { EuiComboBox, EuiFormRow } from '@elastic/eui';
import React, { useMemo, type FC } from 'react';
import { plain } from '#common/events/visible';
import { useFields } from '#public/hooks/use_fields';

interface Props {
  readonly label: string;
  readonly help?: string;
  /** What is wrong with the choice. */
  readonly errors?: readonly string[];
  readonly fields: readonly string[];
  /** How many may be chosen. */
  readonly most: number;
  readonly onChange: (fields: readonly string[]) => void;
}

const toOption = (name: string) => ({ label: plain(name), value: name });

/** Fields of events, by name; also such as no source has yet. */
export const FieldsInput: FC<Props> = ({ label, help, errors = [], fields, most, onChange }) => {
  const known = useFields();
  const items = known.state === 'ready' ? known.data.items : undefined;
  const options = useMemo(() => items?.map(({ name }) => toOption(name)) ?? [], [items]);
  const choose = (names: readonly string[]) => onChange(names.slice(-most));
  return (
    <EuiFormRow label={label} helpText={help} isInvalid={errors.length > 0} error={[...errors]} fullWidth>
      <EuiComboBox<string>
        fullWidth
        aria-label={label}
        isLoading={known.state === 'loading'}
        singleSelection={most === 1 ? { asPlainText: true } : false}
        options={options}
        selectedOptions={fields.map(toOption)}
        onChange={(chosen) => choose(chosen.map((option) => option.value ?? option.label))}
        onCreateOption={(typed) => choose([...fields, typed.trim()])}
        data-test-subj="spoorPanelFields"
      />
    </EuiFormRow>
  );
};
