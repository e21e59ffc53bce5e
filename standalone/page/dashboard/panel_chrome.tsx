import { EuiButtonIcon, EuiFlexGroup, EuiFlexItem, EuiPanel, EuiText, EuiTitle } from '@elastic/eui';
import React, { type FC } from 'react';
import { texts } from './texts';

/** What a panel is called: by the person, or else by itself. */
export interface Titled {
  readonly own?: string;
  readonly title: string;
}

interface Props {
  readonly titled: Titled;
  /** Why there is no panel. */
  readonly failure?: string;
  readonly onEdit?: () => void;
  readonly onRemove: () => void;
}

/** Pixels that each panel gets. */
const HEIGHT = 340;

/** What stands around a panel: its title, and what can be done with it. */
export const PanelChrome: FC<Props> = ({ titled, failure, onEdit, onRemove, children }) => {
  const title = titled.own || titled.title;
  return (
    <EuiPanel
      hasBorder
      hasShadow={false}
      paddingSize="s"
      data-test-subj="hostPanel"
      style={{ blockSize: HEIGHT, display: 'flex', flexDirection: 'column', minWidth: 0 }}
    >
      <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false} style={{ flexGrow: 0 }}>
        <EuiFlexItem style={{ minWidth: 0 }}>
          <EuiTitle size="xxs">
            <h2 title={title} data-test-subj="hostPanelTitle">
              {title}
            </h2>
          </EuiTitle>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonIcon
            iconType="pencil"
            aria-label={texts.edit(title)}
            isDisabled={onEdit === undefined}
            data-test-subj="hostPanelEdit"
            onClick={onEdit}
          />
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonIcon
            iconType="trash"
            color="danger"
            aria-label={texts.remove(title)}
            onClick={onRemove}
          />
        </EuiFlexItem>
      </EuiFlexGroup>
      <div style={{ flex: '1 1 auto', minHeight: 0 }}>
        {failure === undefined ? children : <EuiText size="s">{failure}</EuiText>}
      </div>
    </EuiPanel>
  );
};
