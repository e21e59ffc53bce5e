import type { Finding } from '#common/hunts/finding';
import { formatExact } from '#common/format/numbers';
import { inert } from '../../terminal/inert';
import type { HuntResult, Report } from './report';
import { huntTotals, lineTotals, refusalSentences, refusedLines } from './totals';
import {
  counted,
  firstSentence,
  found,
  hostName,
  measured,
  period,
  severities,
  shown,
  type Severity,
} from './words';

/** How many of each a terminal shows; the other reports have more. */
const SHOWN = { hosts: 4, findings: 5 } as const;

/** SGR parameters of ECMA-48. */
const colours: Readonly<Record<Severity, string>> = { critical: '1;31', high: '31', medium: '33', low: '36' };

/** How to write for a terminal. */
export interface TextOptions {
  readonly hasColours: boolean;
  /** Findings only: nothing of what was quiet, of refused lines and of totals. */
  readonly isQuiet: boolean;
}

const more = (total: number, listed: number): string =>
  total > listed ? `and ${formatExact(total - listed)} more` : '';

function hostsLine({ hosts }: HuntResult): readonly string[] {
  if (hosts.items.length === 0) return [];
  const named = hosts.items.slice(0, SHOWN.hosts).map(hostName);
  const rest = more(hosts.total.value, named.length);
  const isAll = rest === '' && hosts.total.relation === 'eq';
  const about = isAll ? '' : ` (${counted(hosts.total, 'host', 'hosts')})`;
  return [`      ${named.join(', ')}${rest === '' ? '' : `, ${rest}`}${about}`];
}

function findingLine({ hunt }: HuntResult, finding: Finding): string {
  const values = finding.group.map(({ field, value }) => `${field} ${shown(value)}`).join(', ');
  return `      - ${values}: ${measured(hunt, finding)}, ${period(finding.first, finding.last)}`;
}

function findingLines(result: HuntResult): readonly string[] {
  const { findings, count } = result;
  const named = findings.slice(0, SHOWN.findings).map((finding) => findingLine(result, finding));
  const rest = more(count.value, named.length);
  return findings.length === 0 || rest === '' ? named : [...named, `      - ${rest}`];
}

function resultLines(result: HuntResult): readonly string[] {
  const { hunt, first, last } = result;
  const when = first === undefined || last === undefined ? '' : `, ${period(first, last)}`;
  return [
    `  ${inert(hunt.title)} (${hunt.id})`,
    `      ${found(result)}${when}`,
    ...hostsLine(result),
    ...findingLines(result),
  ];
}

function severityLines(report: Report, severity: Severity, hasColours: boolean): readonly string[] {
  const results = report.results.filter(({ hunt }) => hunt.severity === severity);
  if (results.length === 0) return [];
  const title = severity.toUpperCase();
  return [
    hasColours ? `\u001b[${colours[severity]}m${title}\u001b[0m` : title,
    ...results.flatMap(resultLines),
    '',
  ];
}

function unansweredLines({ unanswered }: Report): readonly string[] {
  if (unanswered.length === 0) return [];
  return [
    'NOT ANSWERED by these events:',
    ...unanswered.map(({ id, reason }) => `  ${id}: ${inert(firstSentence(reason))}`),
    '',
  ];
}

function refusedSection({ lines }: Report): readonly string[] {
  const told = refusalSentences(lines);
  if (told.length === 0) return [];
  const rest = more(refusedLines(lines), told.length);
  return [
    'LINES REFUSED:',
    ...told.map((sentence) => `  ${inert(sentence)}`),
    ...(rest === '' ? [] : [`  ${rest}`]),
    '',
  ];
}

/** The report as people read it on a terminal: by severity, then what could not be answered or read, then totals. */
export function textReport(report: Report, { hasColours, isQuiet }: TextOptions): string {
  const results = severities.flatMap((severity) => severityLines(report, severity, hasColours));
  const rest = isQuiet
    ? []
    : [
        ...(report.results.length === 0 ? ['Nothing was found.', ''] : []),
        ...unansweredLines(report),
        ...refusedSection(report),
        `${huntTotals(report)}.`,
        `${lineTotals(report)}.`,
      ];
  const text = [...results, ...rest];
  return text.length === 0 ? '' : `${text.join('\n').trimEnd()}\n`;
}
