import {
  EuiBasicTable,
  type EuiBasicTableColumn,
  EuiButtonEmpty,
  EuiFlexGroup,
  EuiFlexItem,
  EuiTitle,
} from '@elastic/eui';
import React, { type ReactElement } from 'react';
import { AnswerView } from './answer_view';
import { Moment } from './moment';
import { runs, type Run } from './rules_api';
import { texts } from './texts';
import { useAnswer } from './use_answer';

const MOST = 50;

const columns: Array<EuiBasicTableColumn<Run>> = [
  { name: texts.columns.when, render: (run: Run) => <Moment at={run.timestamp} /> },
  { name: texts.columns.outcome, render: (run: Run) => run.status },
  { name: texts.columns.duration, render: (run: Run) => `${run.duration_ms} ms` },
  { name: texts.columns.alerts, render: (run: Run) => run.num_active_alerts },
  { name: texts.columns.fresh, render: (run: Run) => run.num_new_alerts },
  { name: texts.columns.recovered, render: (run: Run) => run.num_recovered_alerts },
  { name: texts.columns.actions, render: (run: Run) => run.num_triggered_actions },
  { name: texts.columns.message, width: '30%', render: (run: Run) => run.message },
];

interface Props {
  readonly ruleId: string;
  /** The rule itself may have changed as well. */
  readonly onRefresh: () => void;
}

/** What a rule's last runs came to. */
export const RunHistory = ({ ruleId, onRefresh }: Props): ReactElement => {
  const path = `/internal/alerting/rule/${encodeURIComponent(ruleId)}/_execution_log?per_page=${MOST}`;
  const answer = useAnswer(path, runs);
  const refresh = () => {
    answer.again();
    onRefresh();
  };
  return (
    <section aria-label={texts.history}>
      <EuiFlexGroup alignItems="center" gutterSize="s" responsive={false}>
        <EuiFlexItem grow={false}>
          <EuiTitle size="s">
            <h2>{texts.history}</h2>
          </EuiTitle>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty size="s" iconType="refresh" onClick={refresh}>
            {texts.refresh}
          </EuiButtonEmpty>
        </EuiFlexItem>
      </EuiFlexGroup>
      <AnswerView answer={answer}>
        {({ data }) => (
          <EuiBasicTable data-test-subj="runs" items={data} columns={columns} noItemsMessage={texts.noRuns} />
        )}
      </AnswerView>
    </section>
  );
};
