import { EuiFieldText, EuiForm, EuiFormRow, EuiTextArea } from '@elastic/eui';
import React, { type FC } from 'react';
import { draftProblems, type CaseDraft } from '#common/cases/draft';
import { caseTexts } from './texts';

/** Lines of the description that are in sight at once. */
const ROWS = 14;

interface Props {
  readonly draft: CaseDraft;
  readonly onChange: (draft: CaseDraft) => void;
}

/** Title and description, each with what is wrong with it. */
export const CaseFields: FC<Props> = ({ draft, onChange }) => {
  const { title, description } = draftProblems(draft);
  return (
    <EuiForm component="div">
      <EuiFormRow label={caseTexts.title} fullWidth isInvalid={title !== undefined} error={title}>
        <EuiFieldText
          fullWidth
          value={draft.title}
          isInvalid={title !== undefined}
          onChange={({ target }) => onChange({ ...draft, title: target.value })}
          data-test-subj="spoorCaseTitle"
        />
      </EuiFormRow>
      <EuiFormRow
        label={caseTexts.description}
        fullWidth
        isInvalid={description !== undefined}
        error={description}
      >
        <EuiTextArea
          fullWidth
          rows={ROWS}
          value={draft.description}
          isInvalid={description !== undefined}
          onChange={({ target }) => onChange({ ...draft, description: target.value })}
          data-test-subj="spoorCaseDescription"
        />
      </EuiFormRow>
    </EuiForm>
  );
};
