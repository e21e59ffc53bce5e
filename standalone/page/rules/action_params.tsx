import { EuiFormRow, EuiTextArea } from '@elastic/eui';
import { isLeft } from 'fp-ts/lib/Either';
import React, { useState, type ReactElement } from 'react';
import { documentOf, INDEX, readDocument } from './action_draft';
import type { RuleParams } from './rule_form';
import { texts } from './texts';

interface PartProps {
  readonly params: RuleParams;
  readonly onChange: (params: RuleParams) => void;
}

/** The text is kept as it is typed; the action takes it whenever it is a document. */
const Documents = ({ params, onChange }: PartProps): ReactElement => {
  const [text, setText] = useState(() => documentOf(params));
  const isWrong = isLeft(readDocument(text, texts.form.notJson));
  return (
    <EuiFormRow
      fullWidth
      label={texts.form.documents}
      isInvalid={isWrong}
      error={isWrong ? texts.form.notJson : undefined}
    >
      <EuiTextArea
        compressed
        fullWidth
        isInvalid={isWrong}
        rows={6}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          const read = readDocument(target.value, texts.form.notJson);
          if (!isLeft(read)) onChange(read.right);
        }}
      />
    </EuiFormRow>
  );
};

const Message = ({ params, onChange }: PartProps): ReactElement => (
  <EuiFormRow fullWidth label={texts.form.message}>
    <EuiTextArea
      compressed
      fullWidth
      rows={3}
      value={typeof params.message === 'string' ? params.message : ''}
      onChange={({ target }) => onChange({ ...params, message: target.value })}
    />
  </EuiFormRow>
);

/** What an action is given, by the kind of its connector. */
export const ActionParams = ({
  connectorTypeId,
  ...part
}: PartProps & { readonly connectorTypeId: string | undefined }): ReactElement =>
  connectorTypeId === INDEX ? <Documents {...part} /> : <Message {...part} />;
