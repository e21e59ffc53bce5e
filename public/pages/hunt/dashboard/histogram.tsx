import {
  Axis,
  BarSeries,
  Chart,
  Position,
  ScaleType,
  Settings,
  timeFormatter,
  type XYBrushEvent,
} from '@elastic/charts';
import { EuiPanel, EuiText } from '@elastic/eui';
import React, { useMemo, type FC } from 'react';
import type { EventsSummary } from '#common/api/events';
import { formatCount, formatExact } from '#common/format/numbers';
import { eventTypeColor } from '#public/components/event_type/colors';
import { plain } from '#common/events/visible';
import { useServices } from '#public/hooks/use_services';
import { useChartTheme } from '#public/kibana/ui/chart_theme';
import { useHunt } from '../use_hunt';
import { toParts, type Part } from './series';
import { dashboardTexts } from './texts';

/** Pixels: tall enough for a spike and for all eight lines of the legend, low enough to leave room for the panels. */
export const HISTOGRAM_HEIGHT = 192;

/** A short form for the axis: the day where there are several, the time otherwise. */
const axisFormat = (first: number, last: number): string =>
  last - first > 86_400_000 ? 'MMM D HH:mm' : 'HH:mm';

interface Props {
  readonly summary: Pick<EventsSummary, 'histogram' | 'interval'>;
}

/** Events over time, stacked by type. Dragging across bars looks closer. */
export const Histogram: FC<Props> = ({ summary }) => {
  const { actions } = useHunt();
  const { preferences } = useServices();
  const look = useChartTheme();
  const parts = useMemo(() => toParts(summary.histogram, dashboardTexts.others), [summary.histogram]);
  const first = parts[0]?.start ?? 0;
  const last = parts.at(-1)?.start ?? first;
  const zone = preferences.timeZone ?? 'local';
  const zoom = ({ x }: XYBrushEvent): void => {
    if (x === undefined) return;
    actions.setRange(new Date(Number(x[0])).toISOString(), new Date(Number(x[1])).toISOString());
  };
  return (
    <EuiPanel
      hasBorder
      hasShadow={false}
      paddingSize="s"
      className="spoorHistogram"
      data-test-subj="spoorHistogram"
    >
      <Chart size={{ height: HISTOGRAM_HEIGHT }}>
        <Settings
          ariaLabel={dashboardTexts.histogram}
          {...look}
          showLegend
          legendPosition={Position.Right}
          legendSize={150}
          brushAxis="x"
          onBrushEnd={(event) => {
            if (!('cells' in event)) zoom(event);
          }}
          ariaTableCaption={dashboardTexts.histogram}
        />
        <Axis
          id="time"
          position={Position.Bottom}
          tickFormat={timeFormatter(axisFormat(first, last))}
          gridLine={{ visible: false }}
        />
        <Axis
          id="count"
          position={Position.Left}
          ticks={3}
          tickFormat={(count) => formatCount(Number(count))}
          gridLine={{ visible: true }}
        />
        <BarSeries<Part>
          id="events"
          data={[...parts]}
          xScaleType={ScaleType.Time}
          yScaleType={ScaleType.Linear}
          xAccessor="start"
          yAccessors={['count']}
          splitSeriesAccessors={['type']}
          stackAccessors={['start']}
          timeZone={zone}
          minBarHeight={2}
          name={({ splitAccessors }) => plain(String(splitAccessors.get('type') ?? ''))}
          color={({ splitAccessors }) => eventTypeColor(String(splitAccessors.get('type') ?? ''))}
          tickFormat={(count) => formatExact(Number(count))}
        />
      </Chart>
      <EuiText size="xs" color="subdued" textAlign="center">
        {dashboardTexts.each(summary.interval)} · {dashboardTexts.brush}
      </EuiText>
    </EuiPanel>
  );
};
