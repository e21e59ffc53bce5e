import { EuiFormRow, EuiSelect, EuiSpacer } from '@elastic/eui';
import React, { useState, type ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import { AnswerView } from './answer_view';
import { Page } from './page';
import { draftOf, newDraft } from './rule_draft';
import { RuleEditor } from './rule_editor';
import { rule as ruleCodec, ruleTypes, type RuleType } from './rules_api';
import { texts } from './texts';
import { useAnswer } from './use_answer';

const ChooseType = ({ types }: { readonly types: readonly RuleType[] }): ReactElement => {
  const [chosen, setChosen] = useState(types[0]?.id);
  const type = types.find(({ id }) => id === chosen);
  return (
    <>
      <EuiFormRow label={texts.form.type}>
        <EuiSelect
          data-test-subj="ruleType"
          options={types.map(({ id, name }) => ({ value: id, text: name }))}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        />
      </EuiFormRow>
      <EuiSpacer />
      {type === undefined ? null : <RuleEditor key={type.id} type={type} initial={newDraft(type)} />}
    </>
  );
};

/** Makes a rule. */
export const CreateRule = (): ReactElement => {
  const types = useAnswer('/api/alerting/rule_types', ruleTypes);
  return (
    <Page title={texts.form.newRule}>
      <AnswerView answer={types}>{(known) => <ChooseType types={known} />}</AnswerView>
    </Page>
  );
};

/** Changes a rule; its kind stays. */
export const EditRule = (): ReactElement => {
  const { id } = useParams<{ id: string }>();
  const types = useAnswer('/api/alerting/rule_types', ruleTypes);
  const rule = useAnswer(`/api/alerting/rule/${encodeURIComponent(id)}`, ruleCodec);
  const type =
    types.state === 'ready' && rule.state === 'ready'
      ? types.value.find((one) => one.id === rule.value.rule_type_id)
      : undefined;
  return (
    <Page title={texts.edit}>
      <AnswerView answer={types}>{() => <></>}</AnswerView>
      <AnswerView answer={rule}>
        {(found) =>
          type === undefined ? <></> : <RuleEditor type={type} initial={draftOf(found)} ruleId={id} />
        }
      </AnswerView>
    </Page>
  );
};
