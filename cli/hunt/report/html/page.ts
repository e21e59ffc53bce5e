import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { formatExact } from '#common/format/numbers';
import type { Count, HuntResult, Report } from '../report';
import { hostsConcerned, huntTotals, lineTotals, refusalSentences, refusedLines } from '../totals';
import { clock, counted, found, period, severities } from '../words';
import { severityChart, timeChart } from './charts';
import { markup, Markup } from './markup';
import { resultSection } from './result_section';
import { style } from './style';
import { worstHosts } from './worst_hosts';

/** Names of files in the head of the page; the rest are counted. */
const NAMED_FILES = 6;

function tiles({ results, quiet, unanswered: open, lines }: Report): Markup {
  const asked = results.length + quiet.length;
  const exact = (value: number): Count => ({ value, relation: 'eq' });
  const facts: ReadonlyArray<readonly [Count, string]> = [
    [exact(results.length), `of ${formatExact(asked)} hunts found something`],
    [hostsConcerned(results), 'hosts concerned'],
    [exact(lines.events), 'events looked at'],
    [exact(open.length), 'hunts these events cannot answer'],
  ];
  const items = facts.map(
    ([{ value, relation }, text]) =>
      markup`<li><strong>${relation === 'gte' ? 'at least ' : ''}${formatExact(value)}</strong>${text}</li>`,
  );
  return markup`<ul class="tiles">${items}</ul>`;
}

/** The report in a sentence or two. */
function lead({ results }: Report): string {
  const [worst] = results;
  if (worst === undefined) return 'No hunt found anything.';
  const grave = results.filter(({ hunt }) => hunt.severity === worst.hunt.severity);
  const hosts = hostsConcerned(grave);
  const where = hosts.value === 0 ? '' : `, on ${counted(hosts, 'host', 'hosts')}`;
  return grave.length === 1
    ? `One hunt of ${worst.hunt.severity} severity found something: “${worst.hunt.title}”${where}.`
    : `${grave.length} hunts of ${worst.hunt.severity} severity found something${where}; the first is “${worst.hunt.title}”.`;
}

function hostsSection(results: readonly HuntResult[]): Markup | undefined {
  const rows = worstHosts(results).map(
    ({
      address,
      network,
      severity,
      hunts,
    }) => markup`<tr><td class="address">${address}</td><td>${network}</td>
<td><span class="badge ${severity}">${severity}</span></td><td class="number">${hunts.length}</td>
<td>${hunts.slice(0, 3).map((hunt, at) => markup`${at > 0 ? ', ' : ''}<a href="#hunt-${hunt.id}">${hunt.title}</a>`)}${hunts.length > 3 ? ' …' : undefined}</td></tr>`,
  );
  if (rows.length === 0) return undefined;
  return markup`<h2>Hosts to look at first</h2><div class="wide"><table><thead><tr><th>Address</th><th>Network</th>
<th>Worst</th><th class="number">Hunts</th><th>What was found</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function overview(results: readonly HuntResult[]): Markup | undefined {
  const rows = results.map(
    (result) => markup`<tr><td><span class="badge ${result.hunt.severity}">${result.hunt.severity}</span></td>
<td><a href="#hunt-${result.hunt.id}">${result.hunt.title}</a></td><td class="number">${found(result)}</td>
<td class="number">${result.hosts.total.value === 0 ? undefined : counted(result.hosts.total, 'host', 'hosts')}</td>
<td class="time">${result.first === undefined || result.last === undefined ? undefined : period(result.first, result.last)}</td></tr>`,
  );
  if (rows.length === 0) return undefined;
  return markup`<h2>What was found</h2><div class="wide"><table><thead><tr><th>Severity</th><th>Hunt</th>
<th class="number">Found</th><th class="number">Where</th><th>When (UTC)</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function unanswered({ unanswered: hunts }: Report): Markup | undefined {
  if (hunts.length === 0) return undefined;
  const rows = hunts.map(({ title, reason }) => markup`<tr><td>${title}</td><td>${reason}</td></tr>`);
  return markup`<h2>What these events cannot answer</h2>
<p>That these hunts found nothing says nothing: what they need was not there.</p>
<div class="wide"><table><thead><tr><th>Hunt</th><th>Why</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function quietHunts({ quiet }: Report): Markup | undefined {
  if (quiet.length === 0) return undefined;
  const titles = quiet.map(({ title }) => title).join(' · ');
  return markup`<h2>Asked, and nothing found</h2><p class="soft">${titles}</p>`;
}

function problems(report: Report): Markup | undefined {
  const told = [...report.problems, ...refusalSentences(report.lines)];
  if (told.length === 0) return undefined;
  const rest = refusedLines(report.lines) - report.lines.firstRefused.length;
  return markup`<h2>What could not be read</h2><ul>${told.map((text) => markup`<li>${text}</li>`)}</ul>
${rest > 0 ? markup`<p class="soft">And ${formatExact(rest)} more lines.</p>` : undefined}`;
}

function notes({ notes: told }: Report): Markup | undefined {
  if (told.length === 0) return undefined;
  return markup`<h2>What to know of these answers</h2><ul>${told.map((text) => markup`<li>${text}</li>`)}</ul>`;
}

function filesText(files: readonly string[]): string {
  const names = files.slice(0, NAMED_FILES).map((file) => (file === '-' ? 'standard input' : basename(file)));
  return files.length > NAMED_FILES
    ? `${names.join(', ')} and ${files.length - NAMED_FILES} more`
    : names.join(', ');
}

function body(report: Report): Markup {
  const { results } = report;
  const sections = severities.flatMap((severity) =>
    results.filter(({ hunt }) => hunt.severity === severity).map(resultSection),
  );
  return markup`<header><p class="brand">Spoor</p><h1>Hunt report</h1>
<p class="soft">${report.period && `Events of ${period(report.period.first, report.period.last)} UTC, from `}${filesText(report.files)}</p></header>
<main><p class="lead">${lead(report)}</p>${tiles(report)}
${results.length > 0 ? [severityChart(results), timeChart(results) ?? markup``] : undefined}
${hostsSection(results)}${overview(results)}
${sections.length > 0 ? markup`<h2>Hunt by hunt</h2>${sections}` : undefined}
${unanswered(report)}${quietHunts(report)}${notes(report)}${problems(report)}</main>
<footer><p>${huntTotals(report)}. ${lineTotals(report)}.</p>
<p>Made by Spoor ${report.version}, ${clock(report.made)} UTC. Passwords and other secrets are masked.</p></footer>`;
}

/**
 * The report as one file that needs no other: no script, and nothing that is fetched. Its policy forbids both, should
 * an event's text ever get past the escaping.
 */
export function htmlReport(report: Report): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Spoor hunt report</title><style>${new Markup(style)}</style></head>
<body>${body(report)}</body></html>
`.text;
}
