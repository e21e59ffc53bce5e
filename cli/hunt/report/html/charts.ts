import type { HuntResult } from '../report';
import { clock, severities } from '../words';
import { columnsOf, huntsBySeverity, type Column, type Columns } from './hour_columns';
import { markup, type Markup } from './markup';

/** Sizes in the chart's own units, of which 900 are as wide as the page. */
const WIDTH = 900;
const LABELS = 70;
const BAR = 26;
const PLOT = 150;
const AXIS = 24;
/** Labels of times that find room below the axis. */
const TICKS = 6;

const title = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;

/** How many hunts found something, as a bar a severity. */
export function severityChart(results: readonly HuntResult[]): Markup {
  const rows = huntsBySeverity(results);
  const most = Math.max(1, ...rows.map(([, count]) => count));
  const bars = rows.map(([severity, count], at) => {
    const width = (count / most) * (WIDTH - LABELS - 50);
    const y = at * BAR;
    return markup`<text x="0" y="${y + 17}">${title(severity)}</text>
<rect class="${severity}" x="${LABELS}" y="${y + 4}" width="${width.toFixed(1)}" height="${BAR - 8}" rx="2"></rect>
<text class="value" x="${(LABELS + width + 8).toFixed(1)}" y="${y + 17}">${count}</text>`;
  });
  const label = rows.map(([severity, count]) => `${severity} ${count}`).join(', ');
  return markup`<figure><figcaption>Hunts that found something, by severity</figcaption><div class="wide">
<svg viewBox="0 0 ${WIDTH} ${rows.length * BAR}" role="img" aria-label="${label}">${bars}</svg></div></figure>`;
}

const widthText = (hours: number): string => {
  if (hours === 1) return 'hour';
  if (hours === 24) return 'day';
  return hours % 24 === 0 ? `${hours / 24} days` : `${hours} hours`;
};

function columnBars({ begin, hunts }: Column, x: number, width: number, most: number): readonly Markup[] {
  let y = PLOT;
  // The worst stands on the axis, where columns are compared most easily.
  return hunts.flatMap((count, rank) => {
    if (count === 0) return [];
    const severity = severities[rank] ?? 'low';
    const height = (count / most) * (PLOT - 14);
    y -= height;
    const told = `${clock(new Date(begin).toISOString()).slice(0, 16)}: ${count} ${severity}`;
    return [
      markup`<rect class="${severity}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"><title>${told}</title></rect>`,
    ];
  });
}

function ticks({ items, hours }: Columns, step: number): readonly Markup[] {
  const every = Math.ceil(items.length / TICKS);
  return items.flatMap(({ begin }, at) => {
    if (at % every !== 0) return [];
    const text = clock(new Date(begin).toISOString());
    const x = LABELS + at * step;
    return [
      markup`<text x="${x.toFixed(1)}" y="${PLOT + 17}">${hours < 24 ? text.slice(5, 16) : text.slice(0, 10)}</text>`,
    ];
  });
}

/** How many hunts found something, as a column a stretch of time. Nothing where no event has a time. */
export function timeChart(results: readonly HuntResult[]): Markup | undefined {
  const columns = columnsOf(results);
  if (columns.items.length === 0) return undefined;
  const most = Math.max(...columns.items.map(({ hunts }) => hunts.reduce((sum, count) => sum + count, 0)));
  const step = (WIDTH - LABELS) / columns.items.length;
  const bars = columns.items.flatMap((column, at) =>
    columnBars(column, LABELS + at * step, Math.min(Math.max(step - 2, 1), 40), most),
  );
  return markup`<figure><figcaption>Hunts that found something, by ${widthText(columns.hours)} <span class="soft">(UTC)</span></figcaption><div class="wide">
<svg viewBox="0 0 ${WIDTH} ${PLOT + AXIS}" role="img" aria-label="At most ${most} at once; the table below has the times">
<text x="0" y="18">${most}</text><text x="0" y="${PLOT}">0</text>
<line class="axis" x1="${LABELS}" y1="${PLOT + 0.5}" x2="${WIDTH}" y2="${PLOT + 0.5}"></line>
${bars}${ticks(columns, step)}</svg></div></figure>`;
}
