import { EuiBadge, EuiFieldText, EuiFormRow, EuiPanel, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import React, { useMemo, useState, type FC } from 'react';
import type { Network } from '#common/networks/network';
import { makeNetworks } from '#common/networks/networks';
import { explain, type Explanation } from '#common/networks/whereabouts';
import { parseAddress } from '#common/query/addresses';
import { plain } from '#common/events/visible';
import { addressTexts } from './texts';

/** Longest text that can be an address, with room for blanks. */
const MAX_TYPED = 100;

interface Props {
  readonly definitions: readonly Network[];
}

/** Tells of any address whether it is home, and which definition says so. */
export const AddressBox: FC<Props> = ({ definitions }) => {
  const [typed, setTyped] = useState('');
  const networks = useMemo(() => makeNetworks(definitions), [definitions]);
  const text = typed.trim();
  const address = parseAddress(text);
  const isWrong = text !== '' && address === undefined;
  return (
    <EuiPanel hasBorder hasShadow={false} paddingSize="m">
      <EuiTitle size="xs">
        <h2>{addressTexts.title}</h2>
      </EuiTitle>
      <EuiSpacer size="s" />
      <EuiFormRow
        label={addressTexts.label}
        helpText={addressTexts.help}
        isInvalid={isWrong}
        error={isWrong ? addressTexts.invalid(plain(text)) : undefined}
      >
        <EuiFieldText
          value={typed}
          maxLength={MAX_TYPED}
          placeholder={addressTexts.placeholder}
          isInvalid={isWrong}
          onChange={({ target }) => setTyped(target.value)}
          data-test-subj="spoorAddressTyped"
        />
      </EuiFormRow>
      <div role="status" data-test-subj="spoorAddressAnswer">
        {address !== undefined && <Answer explanation={explain(networks, address)} />}
      </div>
    </EuiPanel>
  );
};

const Answer: FC<{ readonly explanation: Explanation }> = ({ explanation }) => (
  <>
    <EuiSpacer size="m" />
    <EuiText size="s">
      <p>
        <EuiBadge color={explanation.home ? 'primary' : 'hollow'}>
          {explanation.home ? addressTexts.home : addressTexts.outside}
        </EuiBadge>{' '}
        {reason(explanation)}
      </p>
      {explanation.wider.length > 0 && (
        <p>
          {addressTexts.wider(explanation.wider.map(({ cidr, name }) => `${plain(name)} ${cidr}`).join(', '))}
        </p>
      )}
    </EuiText>
  </>
);

function reason({ network, usual }: Explanation): string {
  if (network !== undefined) return addressTexts.by(network.cidr, plain(network.name));
  return usual === undefined
    ? addressTexts.undefinedOutside
    : addressTexts.undefinedHome(usual.cidr, usual.source);
}
