import { EuiSpacer, EuiTitle } from '@elastic/eui';
import React, { useEffect, useMemo, type FC } from 'react';
import { Caveats } from '#public/components/answer/caveats';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { FEW, Panel } from './panel';
import type { PanelDefinition, PanelGroup } from './panels';
import { shownOf, type ShownGroup } from './shown';
import { useNearScreen } from './use_near_screen';
import { usePresentFields } from './use_present_fields';
import { usePanelValues } from './use_panel_values';

/** Height of a row of panels with five values each, in pixels. */
const PANEL_HEIGHT = 176;

interface Props {
  readonly groups: readonly PanelGroup[];
  /** Asked at once, since it stands on the first screen. */
  readonly isFirst: boolean;
  /** Told which panels have nothing to show. */
  readonly onEmpty: (batch: string, panels: readonly PanelDefinition[]) => void;
}

/** Groups of panels that are asked for together, when they come near the screen. */
export const PanelBatch: FC<Props> = ({ groups, isFirst, onEmpty }) => {
  const [anchor, isNear] = useNearScreen();
  const fields = groups.flatMap(({ panels }) => panels.map(({ field }) => field));
  const answer = usePanelValues(fields, FEW, isFirst || isNear);
  const present = usePresentFields();
  const values = answer.state === 'ready' ? answer.values : undefined;
  const shown = useMemo(() => values && shownOf(groups, values, present), [values, groups, present]);
  const hidden = shown?.hidden;
  useEffect(() => {
    if (hidden !== undefined) onEmpty(groups.map(({ id }) => id).join(), hidden);
  }, [groups, hidden, onEmpty]);
  switch (answer.state) {
    case 'loading':
      return (
        <div ref={anchor}>
          <SkeletonRows rows={isFirst ? 3 : 1} height={PANEL_HEIGHT} />
        </div>
      );
    case 'failed':
      return <Failure error={answer.error} retry={answer.retry} />;
    case 'ready':
      return (
        <>
          <Caveats partial={answer.partial} />
          {shown?.groups.map((group) => (
            <Group key={group.id} group={group} />
          ))}
        </>
      );
  }
};

const Group: FC<{ readonly group: ShownGroup }> = ({ group }) => (
  <section aria-label={group.title} data-test-subj={`spoorPanelGroup-${group.id}`}>
    <EuiTitle size="xs">
      <h3>{group.title}</h3>
    </EuiTitle>
    <EuiSpacer size="s" />
    <div className="spoorPanels">
      {group.panels.map(({ panel, top }) => (
        <Panel key={panel.field} panel={panel} top={top} />
      ))}
    </div>
    <EuiSpacer size="m" />
  </section>
);
