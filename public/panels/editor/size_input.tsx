import { EuiFieldNumber, EuiFormRow } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { editorTexts } from './texts';

interface Props {
  readonly label: string;
  readonly size: number;
  readonly most: number;
  readonly onChange: (size: number) => void;
}

/** A whole number; what is none is shown as wrong, and the last right one stays. */
export const SizeInput: FC<Props> = ({ label, size, most, onChange }) => {
  const [text, setText] = useState(String(size));
  const isRight = (typed: string) => /^\d{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most;
  return (
    <EuiFormRow label={label} fullWidth isInvalid={!isRight(text)} error={editorTexts.size(most)}>
      <EuiFieldNumber
        fullWidth
        min={1}
        max={most}
        value={text}
        isInvalid={!isRight(text)}
        onChange={({ target }) => {
          setText(target.value);
          if (isRight(target.value)) onChange(Number(target.value));
        }}
      />
    </EuiFormRow>
  );
};
