import {
  EuiButton,
  EuiButtonIcon,
  EuiCallOut,
  EuiFlexGroup,
  EuiFlexItem,
  EuiFormRow,
  EuiPanel,
  EuiSelect,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import React, { type ReactElement } from 'react';
import { ActionParams } from './action_params';
import { initialParams } from './action_draft';
import { AnswerView } from './answer_view';
import { connectors, type Connector, type RuleAction, type RuleType } from './rules_api';
import { texts } from './texts';
import { useAnswer } from './use_answer';

interface Props {
  readonly type: RuleType;
  readonly actions: readonly RuleAction[];
  readonly defaultMessage: string;
  readonly onChange: (actions: readonly RuleAction[]) => void;
}

interface RowProps {
  readonly action: RuleAction;
  readonly groups: RuleType['action_groups'];
  readonly connector: Connector | undefined;
  readonly onChange: (action: RuleAction) => void;
  readonly onRemove: () => void;
}

const Row = ({ action, groups, connector, onChange, onRemove }: RowProps): ReactElement => (
  <EuiPanel paddingSize="s" data-test-subj="ruleAction">
    <EuiFlexGroup alignItems="center" gutterSize="s" responsive={false}>
      <EuiFlexItem>
        <EuiText size="s">
          <strong>{connector?.name ?? action.id}</strong>
        </EuiText>
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiSelect
          compressed
          aria-label={texts.form.actions}
          options={groups.map(({ id, name }) => ({ value: id, text: name }))}
          value={action.group}
          onChange={(event) => onChange({ ...action, group: event.target.value })}
        />
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiButtonIcon aria-label={texts.form.remove} color="danger" iconType="trash" onClick={onRemove} />
      </EuiFlexItem>
    </EuiFlexGroup>
    <ActionParams
      connectorTypeId={connector?.connector_type_id}
      params={action.params}
      onChange={(params) => onChange({ ...action, params })}
    />
  </EuiPanel>
);

interface ChoiceProps {
  readonly known: readonly Connector[];
  readonly onChoose: (connector: Connector) => void;
}

const Choice = ({ known, onChoose }: ChoiceProps): ReactElement =>
  known.length === 0 ? (
    <EuiCallOut size="s" title={texts.form.noConnectors} />
  ) : (
    <EuiFormRow label={texts.form.addAction}>
      <EuiFlexGroup gutterSize="s" wrap responsive={false}>
        {known.map((connector) => (
          <EuiFlexItem grow={false} key={connector.id}>
            <EuiButton size="s" iconType="plus" onClick={() => onChoose(connector)}>
              {connector.name}
            </EuiButton>
          </EuiFlexItem>
        ))}
      </EuiFlexGroup>
    </EuiFormRow>
  );

/** What happens when a rule finds something: each action goes through a connector. */
export const ActionsPart = ({ type, actions, defaultMessage, onChange }: Props): ReactElement => {
  const answer = useAnswer('/api/actions/connectors', connectors);
  const replace = (at: number, action: RuleAction) =>
    onChange(actions.map((one, index) => (index === at ? action : one)));
  const add = ({ id, connector_type_id: typeId }: Connector) =>
    onChange([
      ...actions,
      { id, group: type.default_action_group_id, params: initialParams(typeId, defaultMessage) },
    ]);
  return (
    <section aria-label={texts.form.actions}>
      <EuiTitle size="s">
        <h2>{texts.form.actions}</h2>
      </EuiTitle>
      <EuiText size="s" color="subdued">
        {texts.form.actionsHelp}
      </EuiText>
      <EuiSpacer size="s" />
      <AnswerView answer={answer}>
        {(known) => (
          <>
            {actions.map((action, at) => (
              <React.Fragment key={at}>
                <Row
                  action={action}
                  groups={type.action_groups}
                  connector={known.find(({ id }) => id === action.id)}
                  onChange={(next) => replace(at, next)}
                  onRemove={() => onChange(actions.filter((_, index) => index !== at))}
                />
                <EuiSpacer size="s" />
              </React.Fragment>
            ))}
            <Choice known={known} onChoose={add} />
          </>
        )}
      </AnswerView>
    </section>
  );
};
