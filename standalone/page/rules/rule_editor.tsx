import {
  EuiButton,
  EuiButtonEmpty,
  EuiFieldText,
  EuiFlexGroup,
  EuiFlexItem,
  EuiForm,
  EuiFormRow,
  EuiSpacer,
  EuiText,
} from '@elastic/eui';
import React, { useCallback, useState, type ReactElement } from 'react';
import { useHistory } from 'react-router-dom';
import { http } from '../core/http';
import { ActionsPart } from './actions_part';
import { ParamsPart } from './params_part';
import { bodyOf, faultsOf, identityOf, type RuleDraft } from './rule_draft';
import type { RuleParams } from './rule_form';
import type { RuleType } from './rules_api';
import { texts } from './texts';
import { useDeed } from './use_deed';
import { useRules } from './use_rules';

interface Props {
  readonly type: RuleType;
  readonly initial: RuleDraft;
  /** Left out while the rule is made. */
  readonly ruleId?: string;
}

/** The form of a rule: what every rule has, and the part that its type registered. */
export const RuleEditor = ({ type, initial, ruleId }: Props): ReactElement => {
  const { forms, notifiesBy, toasts } = useRules();
  const { isUnderWay, run } = useDeed();
  const history = useHistory();
  const [draft, setDraft] = useState(initial);
  const [isAsked, setAsked] = useState(false);
  const form = forms.of(type.id);
  const errors = form?.validate(draft.params) ?? {};
  const faults = faultsOf(draft);
  const shown = isAsked ? faults : { name: undefined, interval: undefined };
  const isGood =
    form !== undefined &&
    Object.values(faults).every((fault) => fault === undefined) &&
    Object.values(errors).every((sentences) => sentences.length === 0);
  const change = (changes: Partial<RuleDraft>) => setDraft((now) => ({ ...now, ...changes }));

  const changeParams = useCallback(
    (next: (params: RuleParams) => RuleParams) => setDraft((now) => ({ ...now, params: next(now.params) })),
    [],
  );

  function save() {
    setAsked(true);
    if (!isGood) {
      toasts.addWarning(texts.form.mend);
      return;
    }
    const body = bodyOf(draft, notifiesBy);
    const send = () =>
      ruleId === undefined
        ? http.post('/api/alerting/rule', { body: JSON.stringify({ ...body, ...identityOf(type) }) })
        : http.put(`/api/alerting/rule/${encodeURIComponent(ruleId)}`, { body: JSON.stringify(body) });
    run(send, texts.form.notSaved, () => {
      toasts.addSuccess(texts.form.saved(draft.name));
      history.push(ruleId === undefined ? '/' : `/rule/${ruleId}`);
    });
  }

  return (
    <EuiForm className="hostForm" component="div" data-test-subj="ruleForm">
      <EuiFormRow label={texts.form.name} isInvalid={shown.name !== undefined} error={shown.name}>
        <EuiFieldText
          data-test-subj="ruleName"
          isInvalid={shown.name !== undefined}
          value={draft.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </EuiFormRow>
      <EuiFormRow label={texts.form.interval} isInvalid={shown.interval !== undefined} error={shown.interval}>
        <EuiFieldText
          data-test-subj="ruleInterval"
          isInvalid={shown.interval !== undefined}
          value={draft.interval}
          onChange={(event) => change({ interval: event.target.value })}
        />
      </EuiFormRow>
      <EuiSpacer />
      {form === undefined ? (
        <EuiText color="danger">{texts.form.noForm}</EuiText>
      ) : (
        <ParamsPart
          form={form}
          params={draft.params}
          interval={draft.interval}
          errors={errors}
          onChange={changeParams}
        />
      )}
      <EuiSpacer />
      <ActionsPart
        type={type}
        actions={draft.actions}
        defaultMessage={form?.defaultActionMessage ?? ''}
        onChange={(actions) => change({ actions })}
      />
      <EuiSpacer />
      <EuiFlexGroup gutterSize="s" responsive={false}>
        <EuiFlexItem grow={false}>
          <EuiButton fill isLoading={isUnderWay} data-test-subj="saveRule" onClick={save}>
            {texts.form.save}
          </EuiButton>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty onClick={() => history.goBack()}>{texts.form.cancel}</EuiButtonEmpty>
        </EuiFlexItem>
      </EuiFlexGroup>
    </EuiForm>
  );
};
