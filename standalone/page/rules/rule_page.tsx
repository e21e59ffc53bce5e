import { EuiButton, EuiCallOut, EuiDescriptionList, EuiSpacer } from '@elastic/eui';
import React, { type ReactElement } from 'react';
import { useHistory, useParams } from 'react-router-dom';
import { http } from '../core/http';
import { AnswerView } from './answer_view';
import { LastRun, NextRun, Outcome } from './outcome';
import { Page } from './page';
import { RunHistory } from './run_history';
import { rule as ruleCodec, type Rule } from './rules_api';
import { texts } from './texts';
import { useAnswer } from './use_answer';
import { useDeed } from './use_deed';
import { useRules } from './use_rules';

const Facts = ({ rule }: { readonly rule: Rule }): ReactElement => (
  <EuiDescriptionList
    className="hostFacts"
    type="column"
    listItems={[
      { title: texts.columns.type, description: rule.rule_type_id },
      { title: texts.columns.interval, description: rule.schedule.interval },
      { title: texts.columns.outcome, description: <Outcome rule={rule} /> },
      { title: texts.columns.last, description: <LastRun rule={rule} /> },
      { title: texts.columns.next, description: <NextRun rule={rule} /> },
    ]}
  />
);

interface ShownProps {
  readonly rule: Rule;
  readonly again: () => void;
}

const Shown = ({ rule, again }: ShownProps): ReactElement => {
  const { toasts } = useRules();
  const { isUnderWay, run } = useDeed();
  const history = useHistory();
  const { id, name, enabled } = rule;
  const path = `/api/alerting/rule/${encodeURIComponent(id)}`;
  const ask = (verb: string, done: () => void) =>
    run(
      () => http.post(`${path}/${verb}`),
      texts.refused,
      () => {
        done();
        again();
      },
    );
  const remove = () => {
    if (!window.confirm(texts.reallyDelete(name))) return;
    run(
      () => http.delete(path),
      texts.refused,
      () => {
        toasts.addSuccess(texts.deleted(name));
        history.push('/');
      },
    );
  };
  const toggle = enabled ? '_disable' : '_enable';
  const buttons = [
    <EuiButton key="delete" color="danger" isDisabled={isUnderWay} onClick={remove}>
      {texts.delete}
    </EuiButton>,
    <EuiButton key="toggle" isDisabled={isUnderWay} onClick={() => ask(toggle, () => undefined)}>
      {enabled ? texts.disable : texts.enable}
    </EuiButton>,
    <EuiButton
      key="run"
      isDisabled={isUnderWay || !enabled}
      onClick={() => ask('_run_soon', () => toasts.addSuccess(texts.asked))}
    >
      {texts.runNow}
    </EuiButton>,
    <EuiButton key="edit" fill onClick={() => history.push(`/edit/${id}`)}>
      {texts.edit}
    </EuiButton>,
  ];
  const problem = rule.execution_status.error?.message;
  return (
    <Page title={name} buttons={buttons}>
      {problem === undefined ? null : (
        <>
          <EuiCallOut color="danger" title={problem} />
          <EuiSpacer />
        </>
      )}
      <Facts rule={rule} />
      <EuiSpacer size="l" />
      <RunHistory ruleId={id} key={rule.execution_status.last_execution_date ?? ''} onRefresh={again} />
    </Page>
  );
};

/** One rule: how it stands, what it did, and what can be done with it. */
export const RulePage = (): ReactElement => {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer(`/api/alerting/rule/${encodeURIComponent(id)}`, ruleCodec);
  return answer.state === 'ready' ? (
    <Shown rule={answer.value} again={answer.again} />
  ) : (
    <Page>
      <AnswerView answer={answer}>{() => <></>}</AnswerView>
    </Page>
  );
};
