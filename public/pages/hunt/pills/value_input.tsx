import { EuiComboBox, EuiFieldText, type EuiComboBoxOptionOption } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { formatExact } from '#common/format/numbers';
import type { Pill } from '#common/query/pills';
import { pillTexts } from './texts';
import { useValues } from '../query_bar/use_values';

interface Props {
  /** KQL that values are looked for in: what is asked beside this filter. */
  readonly beside: string;
  readonly field: string;
  readonly kind: Pill['kind'];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A value typed freely, or chosen among those that the field has in what is asked, most frequent first. */
export const ValueInput: FC<Props> = ({ beside, field, kind, value, onChange }) => {
  const [typed, setTyped] = useState('');
  const values = useValues(kind === 'is' ? field : undefined, typed, beside);
  if (kind !== 'is') {
    return (
      <EuiFieldText
        compressed
        fullWidth
        placeholder={pillTexts.valuePlaceholder}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        data-test-subj="spoorPillValue"
      />
    );
  }
  const found = values.state === 'ready' ? values.data.values : [];
  const options: Array<EuiComboBoxOptionOption<string>> = found.map((top) => ({
    label: String(top.value),
    value: String(top.value),
    append: formatExact(top.count),
  }));
  return (
    <EuiComboBox<string>
      compressed
      fullWidth
      async
      singleSelection={{ asPlainText: true }}
      aria-label={pillTexts.value}
      placeholder={pillTexts.valuePlaceholder}
      options={options}
      selectedOptions={value === '' ? [] : [{ label: value, value }]}
      isLoading={values.state === 'loading'}
      onSearchChange={setTyped}
      onCreateOption={onChange}
      onChange={([chosen]) => onChange(chosen?.value ?? '')}
      data-test-subj="spoorPillValue"
    />
  );
};
