import { EuiLink, EuiPanel, EuiText, EuiTextColor, EuiTitle } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import type { TopValues } from '#common/api/events';
import { formatCount, formatExact } from '#common/format/numbers';
import { plain } from '#common/events/visible';
import { PanelRows } from './panel_rows';
import type { PanelDefinition } from './panels';
import { dashboardTexts } from './texts';
import { usePanelValues } from './use_panel_values';

/** Values of a panel at first, and opened. */
export const FEW = 5;
const MANY = 50;

interface Props {
  readonly panel: PanelDefinition;
  readonly top: TopValues;
}

/** The commonest values of a field. */
export const Panel: FC<Props> = ({ panel, top }) => {
  const [isOpen, setIsOpen] = useState(false);
  const opened = usePanelValues([panel.field], MANY, isOpen);
  const shown = (isOpen && opened.state === 'ready' && opened.values.get(panel.field)) || top;
  return (
    <EuiPanel hasBorder hasShadow={false} paddingSize="s" data-test-subj={`spoorPanel-${panel.field}`}>
      <EuiTitle size="xxs">
        <h4 title={panel.field}>{plain(panel.title)}</h4>
      </EuiTitle>
      {shown.problem === undefined ? (
        <PanelRows panel={panel} values={shown.values} />
      ) : (
        <EuiText size="xs" color="subdued">
          <p>{plain(shown.problem)}</p>
        </EuiText>
      )}
      <div className="spoorPanel__foot">
        {shown.others > 0 && (
          <EuiTextColor color="subdued">
            <span title={formatExact(shown.others)}>
              {dashboardTexts.othersCount(formatCount(shown.others))}
            </span>
            {shown.error > 0 && <span title={dashboardTexts.estimate(formatExact(shown.error))}> ≈</span>}
          </EuiTextColor>
        )}
        {(top.others > 0 || isOpen) && (
          <EuiLink
            onClick={() => setIsOpen(!isOpen)}
            aria-expanded={isOpen}
            aria-label={isOpen ? dashboardTexts.fewer(panel.title) : dashboardTexts.more(panel.title)}
          >
            {isOpen ? dashboardTexts.fewerShort : dashboardTexts.moreShort}
          </EuiLink>
        )}
      </div>
    </EuiPanel>
  );
};
