import {
  EuiCodeBlock,
  EuiFieldText,
  EuiForm,
  EuiFormRow,
  EuiSelect,
  EuiText,
  EuiTextArea,
} from '@elastic/eui';
import React, { type FC } from 'react';
import type { Block } from '#common/hunts/blocks/block';
import { describeBlock } from '#common/hunts/blocks/describe';
import { categories, type Category } from '#common/hunts/hunt';
import { titleProblem, type SaveForm } from './draft';
import { saveTexts } from './texts';

interface Props {
  readonly form: SaveForm;
  readonly query: string;
  /** What the open hunt measures, which is saved with it. */
  readonly block: Block | undefined;
  /** Whether problems are shown already: not before the first attempt to save. */
  readonly showProblems: boolean;
  readonly onChange: (form: SaveForm) => void;
}

const options = Object.entries(categories).map(([value, text]) => ({ value, text }));
const isCategory = (key: string): key is Category => Object.hasOwn(categories, key);

/** What describes a hunt of one's own. */
export const SaveFormFields: FC<Props> = ({ form, query, block, showProblems, onChange }) => {
  const problem = showProblems ? titleProblem(form) : undefined;
  return (
    <EuiForm component="div">
      <EuiFormRow
        label={saveTexts.title}
        helpText={saveTexts.titleHelp}
        isInvalid={problem !== undefined}
        error={problem}
        fullWidth
      >
        <EuiFieldText
          fullWidth
          value={form.title}
          isInvalid={problem !== undefined}
          onChange={({ target }) => onChange({ ...form, title: target.value })}
          data-test-subj="spoorSaveTitle"
        />
      </EuiFormRow>
      <EuiFormRow label={saveTexts.description} fullWidth>
        <EuiTextArea
          fullWidth
          rows={3}
          maxLength={2_000}
          value={form.description}
          onChange={({ target }) => onChange({ ...form, description: target.value })}
          data-test-subj="spoorSaveDescription"
        />
      </EuiFormRow>
      <EuiFormRow label={saveTexts.why} fullWidth>
        <EuiTextArea
          fullWidth
          rows={3}
          maxLength={5_000}
          value={form.why}
          onChange={({ target }) => onChange({ ...form, why: target.value })}
        />
      </EuiFormRow>
      <EuiFormRow label={saveTexts.category} fullWidth>
        <EuiSelect
          fullWidth
          options={options}
          value={form.category}
          onChange={({ target }) => {
            if (isCategory(target.value)) onChange({ ...form, category: target.value });
          }}
          data-test-subj="spoorSaveCategory"
        />
      </EuiFormRow>
      <EuiFormRow
        label={saveTexts.query}
        helpText={query === '' ? saveTexts.queryEmpty : saveTexts.queryHelp}
        fullWidth
      >
        <EuiCodeBlock fontSize="s" paddingSize="s" overflowHeight={160}>
          {query}
        </EuiCodeBlock>
      </EuiFormRow>
      {block && (
        <EuiFormRow label={saveTexts.block} helpText={saveTexts.blockHelp} fullWidth>
          <EuiText size="s">
            <p>{saveTexts.blockFinds(describeBlock(block))}</p>
          </EuiText>
        </EuiFormRow>
      )}
    </EuiForm>
  );
};
