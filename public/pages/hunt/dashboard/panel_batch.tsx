import { EuiSpacer, EuiTitle } from '@elastic/eui';
import React, { useEffect, type FC } from 'react';
import type { TopValues } from '#common/api/events';
import { Caveats } from '#public/components/answer/caveats';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { FEW, Panel } from './panel';
import type { PanelDefinition, PanelGroup } from './panels';
import { useNearScreen } from './use_near_screen';
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

const isShown = (top: TopValues | undefined): top is TopValues =>
  top !== undefined && (top.values.length > 0 || top.problem !== undefined);

/** Groups of panels that are asked for together, when they come near the screen. */
export const PanelBatch: FC<Props> = ({ groups, isFirst, onEmpty }) => {
  const [anchor, isNear] = useNearScreen();
  const fields = groups.flatMap(({ panels }) => panels.map(({ field }) => field));
  const answer = usePanelValues(fields, FEW, isFirst || isNear);
  const values = answer.state === 'ready' ? answer.values : undefined;
  useEffect(() => {
    if (values === undefined) return;
    const panels = groups.flatMap((group) => group.panels);
    onEmpty(
      groups.map(({ id }) => id).join(),
      panels.filter(({ field }) => !isShown(values.get(field))),
    );
  }, [groups, values, onEmpty]);
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
          {groups.map((group) => (
            <Group key={group.id} group={group} values={answer.values} />
          ))}
        </>
      );
  }
};

interface GroupProps {
  readonly group: PanelGroup;
  readonly values: ReadonlyMap<string, TopValues>;
}

const Group: FC<GroupProps> = ({ group, values }) => {
  const panels = group.panels.flatMap((panel) => {
    const top = values.get(panel.field);
    return isShown(top) ? [{ panel, top }] : [];
  });
  if (panels.length === 0) return null;
  return (
    <section aria-label={group.title} data-test-subj={`spoorPanelGroup-${group.id}`}>
      <EuiTitle size="xs">
        <h3>{group.title}</h3>
      </EuiTitle>
      <EuiSpacer size="s" />
      <div className="spoorPanels">
        {panels.map(({ panel, top }) => (
          <Panel key={panel.field} panel={panel} top={top} />
        ))}
      </div>
      <EuiSpacer size="m" />
    </section>
  );
};
