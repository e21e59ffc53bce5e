import { formatBytes, formatExact } from '#common/format/numbers';
import { refusals } from '../../eve/read_events';
import type { Count, HuntResult, Lines, Report } from './report';

/** Lines that are no events. */
export const refusedLines = ({ refused }: Lines): number =>
  Object.values(refused).reduce((sum, count) => sum + count, 0);

/** `eve.json:17: it is not valid JSON`. */
export const refusalSentences = ({ firstRefused }: Lines): readonly string[] =>
  firstRefused.map(({ file, line, why }) => `${file}:${line}: ${refusals[why]}`);

const plural = (count: number, one: string, many: string) =>
  `${formatExact(count)} ${count === 1 ? one : many}`;

/** What was asked, and how it ended: `104 hunts: 12 found something, 83 nothing, 9 could not be asked`. */
export function huntTotals({ results, quiet, unanswered }: Report): string {
  const asked = results.length + quiet.length + unanswered.length;
  return [
    `${plural(asked, 'hunt', 'hunts')}: ${results.length} found something`,
    `${quiet.length} nothing`,
    ...(unanswered.length > 0 ? [`${unanswered.length} could not be answered`] : []),
  ].join(', ');
}

/** `37,179 events, 3 lines refused, 2.1 s, 12.3 MB/s`. */
export function lineTotals({ lines, seconds, bytes }: Report): string {
  const rate = seconds > 0 ? bytes / seconds : bytes;
  return [
    plural(lines.events, 'event', 'events'),
    `${plural(refusedLines(lines), 'line', 'lines')} refused`,
    ...(lines.empty > 0 ? [`${formatExact(lines.empty)} empty`] : []),
    ...(lines.untimed > 0 ? [`${formatExact(lines.untimed)} without a readable time`] : []),
    `${seconds.toFixed(1)} s`,
    `${formatBytes(rate)}/s`,
  ].join(', ');
}

/** Hosts that hunts found something about, each once: at least so many where a hunt names only some of its hosts. */
export function hostsConcerned(results: readonly HuntResult[]): Count {
  const named = new Set(results.flatMap(({ hosts }) => hosts.items.map(({ address }) => address)));
  const isCut = results.some(
    ({ hosts: { items, total } }) => total.relation === 'gte' || items.length < total.value,
  );
  const most = Math.max(0, ...results.map(({ hosts: { total } }) => total.value));
  return { value: Math.max(named.size, most), relation: isCut ? 'gte' : 'eq' };
}
