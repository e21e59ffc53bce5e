import { EuiComboBox, type EuiComboBoxOptionOption } from '@elastic/eui';
import React, { useMemo, type FC } from 'react';
import { useFields } from '#public/hooks/use_fields';
import { pillTexts } from './texts';

interface Props {
  readonly field: string;
  readonly onChange: (field: string) => void;
}

/** A field of the sources, found by typing part of its name; other names may be typed too. */
export const FieldInput: FC<Props> = ({ field, onChange }) => {
  const fields = useFields();
  const items = fields.state === 'ready' ? fields.data.items : undefined;
  const options = useMemo(
    (): Array<EuiComboBoxOptionOption<string>> =>
      (items ?? [])
        .filter(({ present }) => present)
        .map(({ name, description }) => ({ label: name, value: name, toolTipContent: description })),
    [items],
  );
  return (
    <EuiComboBox<string>
      compressed
      fullWidth
      singleSelection={{ asPlainText: true }}
      aria-label={pillTexts.field}
      placeholder={pillTexts.fieldPlaceholder}
      options={options}
      selectedOptions={field === '' ? [] : [{ label: field, value: field }]}
      isLoading={fields.state === 'loading'}
      onCreateOption={onChange}
      onChange={([chosen]) => onChange(chosen?.value ?? '')}
      data-test-subj="spoorPillField"
    />
  );
};
