import { Axis, BarSeries, Chart, Position, ScaleType, Settings, timeFormatter } from '@elastic/charts';
import React, { useMemo, type FC } from 'react';
import type { HistogramBar } from '#common/api/events';
import { plain } from '#common/events/visible';
import { formatCount, formatExact } from '#common/format/numbers';
import { eventTypeColor } from '#public/components/event_type/colors';
import { useServices } from '#public/hooks/use_services';
import { useChartTheme } from '#public/kibana/ui/chart_theme';
import { toParts, type Part } from '#public/pages/hunt/dashboard/series';
import { dashboardTexts } from '#public/pages/hunt/dashboard/texts';

const DAY = 86_400_000;

/** Bars that fill the panel that they stand in. */
export const EventsChart: FC<{ readonly bars: readonly HistogramBar[] }> = ({ bars }) => {
  const { preferences } = useServices();
  const look = useChartTheme();
  const parts = useMemo(() => toParts(bars, dashboardTexts.others), [bars]);
  const first = parts[0]?.start ?? 0;
  const isOverDays = (parts.at(-1)?.start ?? first) - first > DAY;
  return (
    <Chart size={{ height: '100%' }}>
      <Settings
        ariaLabel={dashboardTexts.histogram}
        ariaTableCaption={dashboardTexts.histogram}
        {...look}
        showLegend
        legendPosition={Position.Right}
      />
      <Axis
        id="time"
        position={Position.Bottom}
        tickFormat={timeFormatter(isOverDays ? 'MMM D HH:mm' : 'HH:mm')}
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
        timeZone={preferences.timeZone ?? 'local'}
        minBarHeight={2}
        name={({ splitAccessors }) => plain(String(splitAccessors.get('type') ?? ''))}
        color={({ splitAccessors }) => eventTypeColor(String(splitAccessors.get('type') ?? ''))}
        tickFormat={(count) => formatExact(Number(count))}
      />
    </Chart>
  );
};
