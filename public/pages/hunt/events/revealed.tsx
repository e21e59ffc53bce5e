import { copyToClipboard, EuiButtonEmpty, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import { cyberChefLink } from '#common/links/cyber_chef';
import { Value } from '#public/components/value/value';
import { secretTexts } from './texts';

interface Props {
  readonly field: string;
  readonly clear: string;
  readonly onHide: () => void;
}

/**
 * A secret in clear, with what may be done with it: to be read, copied and decoded, but never put into a filter, since
 * filters stand in addresses.
 */
export const Revealed: FC<Props> = ({ field, clear, onHide }) => {
  const cyberChef = cyberChefLink(field, clear);
  return (
    <>
      <Value value={clear} />
      <div>
        <EuiButtonEmpty size="xs" iconType="eyeClosed" onClick={onHide}>
          {secretTexts.hide}
        </EuiButtonEmpty>
        <EuiButtonEmpty size="xs" iconType="copyClipboard" onClick={() => copyToClipboard(clear)}>
          {secretTexts.copy}
        </EuiButtonEmpty>
        {cyberChef !== undefined && (
          <EuiButtonEmpty
            size="xs"
            iconType="popout"
            href={cyberChef}
            target="_blank"
            rel="noopener noreferrer"
          >
            {secretTexts.cyberChef}
          </EuiButtonEmpty>
        )}
      </div>
      <EuiText size="xs" color="subdued" role="status">
        {secretTexts.shown}
      </EuiText>
    </>
  );
};
