import { EuiComboBox, EuiFormRow, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import { plain } from '#common/events/visible';
import type { Connector } from '#public/app/services';
import { actionParams } from './action_params';
import { createTexts } from './texts';

interface Props {
  readonly known: readonly Connector[];
  /** Ids. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const toOption = ({ id, name }: Connector) => ({ label: plain(name), key: id, value: id });

/** By what alerts are told: connectors for which Spoor knows what to say. */
export const ConnectorsInput: FC<Props> = ({ known, chosen, onChange }) => {
  const usable = known.filter(({ type }) => actionParams(type) !== undefined);
  const others = known.filter((connector) => !usable.includes(connector)).map(({ name }) => plain(name));
  return (
    <>
      {usable.length === 0 ? (
        <EuiText size="s" color="subdued">
          <p>{createTexts.noConnectors}</p>
        </EuiText>
      ) : (
        <EuiFormRow label={createTexts.connectors} helpText={createTexts.connectorsHelp} fullWidth>
          <EuiComboBox<string>
            fullWidth
            aria-label={createTexts.connectors}
            options={usable.map(toOption)}
            selectedOptions={usable.filter(({ id }) => chosen.includes(id)).map(toOption)}
            onChange={(options) => onChange(options.flatMap(({ value }) => value ?? []))}
            data-test-subj="spoorRuleConnectors"
          />
        </EuiFormRow>
      )}
      {others.length > 0 && (
        <EuiText size="xs" color="subdued">
          <p>{createTexts.otherConnectors(others.slice(0, 5).join(', '))}</p>
        </EuiText>
      )}
    </>
  );
};
