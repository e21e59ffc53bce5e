import { EuiAccordion, EuiText, useGeneratedHtmlId } from '@elastic/eui';
import React, { useCallback, useMemo, useState, type FC } from 'react';
import { useOpenHunt } from '../library/use_library';
import { batches, withHunt } from './batches';
import { PanelBatch } from './panel_batch';
import { panelGroups, type PanelDefinition } from './panels';
import { dashboardTexts } from './texts';

const NONE: readonly string[] = [];

/** All panels: the open hunt's fields first, then by protocol; at the end, which ones had nothing to show. */
export const Panels: FC = () => {
  const columns = useOpenHunt()?.columns ?? NONE;
  const cut = useMemo(() => batches(withHunt(panelGroups, columns, dashboardTexts.hunt)), [columns]);
  const [empty, setEmpty] = useState<Readonly<Record<string, readonly PanelDefinition[]>>>({});
  const onEmpty = useCallback(
    (batch: string, panels: readonly PanelDefinition[]) =>
      setEmpty((known) => ({ ...known, [batch]: panels })),
    [],
  );
  const hidden = cut.flatMap((groups) => empty[groups.map(({ id }) => id).join()] ?? []);
  return (
    <>
      {cut.map((groups, at) => (
        <PanelBatch key={groups[0]?.id} groups={groups} isFirst={at === 0} onEmpty={onEmpty} />
      ))}
      {hidden.length > 0 && <Hidden panels={hidden} />}
    </>
  );
};

const Hidden: FC<{ readonly panels: readonly PanelDefinition[] }> = ({ panels }) => (
  <EuiAccordion
    id={useGeneratedHtmlId()}
    buttonContent={dashboardTexts.hidden(panels.length)}
    data-test-subj="spoorHiddenPanels"
  >
    <EuiText size="xs" color="subdued">
      <p>{panels.map(({ title, field }) => `${title} (${field})`).join(' · ')}</p>
    </EuiText>
  </EuiAccordion>
);
