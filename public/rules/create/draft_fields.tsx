import { EuiFieldText, EuiFormRow, EuiSpacer } from '@elastic/eui';
import React, { type FC } from 'react';
import type { Connector } from '#public/app/services';
import { RuleForm } from '../rule_form';
import { ConnectorsInput } from './connectors_input';
import { intervalProblem, nameProblem, type RuleDraft } from './draft';
import { createTexts } from './texts';

/** How far the preview looks back: long enough that a quiet weekend does not hide what a rule would do. */
const PREVIEWED = '48h';

interface Props {
  readonly draft: RuleDraft;
  readonly connectors: readonly Connector[];
  /** Whether problems are shown already: not before the first attempt to create. */
  readonly showProblems: boolean;
  readonly onChange: (draft: RuleDraft) => void;
}

/** Everything that makes a rule: what it asks, how often, and whom it tells. */
export const DraftFields: FC<Props> = ({ draft, connectors, showProblems, onChange }) => {
  const noName = showProblems ? nameProblem(draft) : undefined;
  const noInterval = intervalProblem(draft);
  return (
    <>
      <EuiFormRow label={createTexts.name} isInvalid={noName !== undefined} error={noName} fullWidth>
        <EuiFieldText
          fullWidth
          maxLength={200}
          value={draft.name}
          isInvalid={noName !== undefined}
          onChange={({ target }) => onChange({ ...draft, name: target.value })}
          data-test-subj="spoorRuleName"
        />
      </EuiFormRow>
      <EuiFormRow
        label={createTexts.interval}
        helpText={createTexts.intervalHelp}
        isInvalid={noInterval !== undefined}
        error={noInterval}
        fullWidth
      >
        <EuiFieldText
          fullWidth
          maxLength={10}
          value={draft.interval}
          isInvalid={noInterval !== undefined}
          onChange={({ target }) => onChange({ ...draft, interval: target.value })}
          data-test-subj="spoorRuleInterval"
        />
      </EuiFormRow>
      <ConnectorsInput
        known={connectors}
        chosen={draft.connectors}
        onChange={(chosen) => onChange({ ...draft, connectors: chosen })}
      />
      <EuiSpacer size="m" />
      <RuleForm
        params={draft.params}
        interval={draft.interval}
        previewed={PREVIEWED}
        onChange={(changes) => onChange({ ...draft, params: { ...draft.params, ...changes } })}
      />
    </>
  );
};
