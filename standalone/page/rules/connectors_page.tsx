import {
  EuiBasicTable,
  EuiButton,
  EuiFieldText,
  EuiFlexGroup,
  EuiFlexItem,
  EuiFormRow,
  EuiSelect,
  EuiSpacer,
} from '@elastic/eui';
import React, { useState, type ReactElement } from 'react';
import { http } from '../core/http';
import { INDEX } from './action_draft';
import { AnswerView } from './answer_view';
import { Page } from './page';
import { connectors } from './rules_api';
import { texts } from './texts';
import { useAnswer } from './use_answer';
import { useDeed } from './use_deed';
import { useRules } from './use_rules';

const kinds = [
  { value: '.server-log', text: texts.connector.serverLog },
  { value: INDEX, text: texts.connector.index },
];

const CreateConnector = ({ onDone }: { readonly onDone: () => void }): ReactElement => {
  const { toasts } = useRules();
  const { isUnderWay, run } = useDeed();
  const [name, setName] = useState('');
  const [kind, setKind] = useState(INDEX);
  const [index, setIndex] = useState('');
  const isReady = name.trim() !== '' && (kind !== INDEX || index.trim() !== '');
  const create = () => {
    const body = {
      name: name.trim(),
      connector_type_id: kind,
      config: kind === INDEX ? { index: index.trim() } : {},
      secrets: {},
    };
    run(
      () => http.post('/api/actions/connector', { body: JSON.stringify(body) }),
      texts.connector.notCreated,
      () => {
        toasts.addSuccess(texts.connector.created(body.name));
        setName('');
        setIndex('');
        onDone();
      },
    );
  };
  return (
    <EuiFlexGroup gutterSize="s" alignItems="flexEnd" wrap>
      <EuiFlexItem grow={false}>
        <EuiFormRow label={texts.connector.type}>
          <EuiSelect options={kinds} value={kind} onChange={({ target }) => setKind(target.value)} />
        </EuiFormRow>
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiFormRow label={texts.connector.name}>
          <EuiFieldText
            data-test-subj="connectorName"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </EuiFormRow>
      </EuiFlexItem>
      {kind === INDEX ? (
        <EuiFlexItem grow={false}>
          <EuiFormRow label={texts.connector.indexName}>
            <EuiFieldText
              data-test-subj="connectorIndex"
              value={index}
              onChange={({ target }) => setIndex(target.value)}
            />
          </EuiFormRow>
        </EuiFlexItem>
      ) : null}
      <EuiFlexItem grow={false}>
        <EuiButton
          fill
          data-test-subj="createConnector"
          isDisabled={!isReady}
          isLoading={isUnderWay}
          onClick={create}
        >
          {texts.connector.create}
        </EuiButton>
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};

/** Connectors of the host, and a form for the two kinds that every licence of Kibana allows. */
export const ConnectorsPage = (): ReactElement => {
  const answer = useAnswer('/api/actions/connectors', connectors);
  return (
    <Page title={texts.connector.title} about={texts.connector.about}>
      <CreateConnector onDone={answer.again} />
      <EuiSpacer />
      <AnswerView answer={answer}>
        {(known) => (
          <EuiBasicTable
            data-test-subj="connectors"
            items={[...known]}
            columns={[
              { field: 'name', name: texts.connector.name },
              { field: 'connector_type_id', name: texts.connector.type },
            ]}
            noItemsMessage={texts.connector.none}
          />
        )}
      </AnswerView>
    </Page>
  );
};
