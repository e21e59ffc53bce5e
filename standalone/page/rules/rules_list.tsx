import { EuiBasicTable, EuiButton, type EuiBasicTableColumn, EuiLink } from '@elastic/eui';
import React, { type ReactElement } from 'react';
import { useHistory } from 'react-router-dom';
import { AnswerView } from './answer_view';
import { LastRun, NextRun, Outcome } from './outcome';
import { Page } from './page';
import { foundRules, ruleTypes, type Rule } from './rules_api';
import { texts } from './texts';
import { useAnswer } from './use_answer';

/** As many as the host's rules can be shown on one page; nobody makes more by hand. */
const MOST = 100;

type Open = (path: string) => void;

const columnsOf = (typeName: (id: string) => string, open: Open): Array<EuiBasicTableColumn<Rule>> => [
  {
    name: texts.columns.name,
    render: (rule: Rule) => <EuiLink onClick={() => open(`/rule/${rule.id}`)}>{rule.name}</EuiLink>,
  },
  { name: texts.columns.type, render: (rule: Rule) => typeName(rule.rule_type_id) },
  { name: texts.columns.interval, render: (rule: Rule) => rule.schedule.interval, width: '80px' },
  {
    name: texts.columns.last,
    render: (rule: Rule) => <LastRun rule={rule} />,
  },
  { name: texts.columns.outcome, render: (rule: Rule) => <Outcome rule={rule} /> },
  {
    name: texts.columns.next,
    render: (rule: Rule) => <NextRun rule={rule} />,
  },
  {
    name: texts.columns.alerts,
    width: '120px',
    render: (rule: Rule) => rule.last_run?.alerts_count.active ?? texts.unknown,
  },
];

/** Every rule of the host. */
export const RulesList = (): ReactElement => {
  const rules = useAnswer(`/api/alerting/rules/_find?per_page=${MOST}`, foundRules);
  const types = useAnswer('/api/alerting/rule_types', ruleTypes);
  const history = useHistory();
  const open = (path: string) => history.push(path);
  const typeName = (id: string) =>
    (types.state === 'ready' ? types.value : []).find((type) => type.id === id)?.name ?? id;
  const buttons = [
    <EuiButton key="connectors" onClick={() => open('/connectors')}>
      {texts.connectors}
    </EuiButton>,
    <EuiButton key="create" fill data-test-subj="createRule" onClick={() => open('/create')}>
      {texts.create}
    </EuiButton>,
  ];
  return (
    <Page about={texts.about} buttons={buttons}>
      <AnswerView answer={rules}>
        {({ data }) => (
          <EuiBasicTable
            data-test-subj="rules"
            items={data}
            columns={columnsOf(typeName, open)}
            noItemsMessage={texts.none}
          />
        )}
      </AnswerView>
    </Page>
  );
};
