import { guarded } from '#common/networks/formula';
import { inert } from '../../terminal/inert';
import { formatExact } from '#common/format/numbers';
import type { Finding } from '#common/hunts/finding';
import type { HuntResult, Report } from './report';
import { hostName } from './words';

/** One row of the table: what a cell of each column is made of. */
interface Row {
  readonly result: HuntResult;
  /** Absent where the hunt has no block. */
  readonly finding?: Finding;
}

const columns: Readonly<Record<string, (row: Row) => string | number | undefined>> = {
  severity: ({ result }) => result.hunt.severity,
  id: ({ result }) => result.hunt.id,
  title: ({ result }) => result.hunt.title,
  category: ({ result }) => result.hunt.category,
  attack: ({ result }) => result.hunt.attack?.join(' '),
  group: ({ finding }) => finding?.group.map(({ field, value }) => `${field}=${value}`).join(' '),
  measure: ({ finding }) => finding?.measure,
  events: ({ result, finding }) => finding?.count ?? result.count.value,
  at_least: ({ result }) => String(result.count.relation === 'gte'),
  findings_total: ({ result, finding }) => finding && result.count.value,
  hosts: ({ result }) => result.hosts.items.map(hostName).join(' '),
  hosts_total: ({ result }) => result.hosts.total.value,
  hosts_at_least: ({ result }) => String(result.hosts.total.relation === 'gte'),
  first: ({ result, finding }) => finding?.first ?? result.first,
  last: ({ result, finding }) => finding?.last ?? result.last,
};

/** A value as a cell that no spreadsheet runs and no terminal obeys, quoted where RFC 4180 says so. */
export function cell(value: string | number | undefined): string {
  const text = typeof value === 'string' ? guarded(inert(value)) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const rowsOf = (result: HuntResult): readonly Row[] =>
  result.unit === 'events' ? [{ result }] : result.findings.map((finding) => ({ result, finding }));

/** The report as a table: a row a finding, or a hunt where it has no block. Lines end as RFC 4180 wants them. */
export function csvReport({ results }: Report): string {
  const rows = results.flatMap(rowsOf).map((row) => Object.values(columns).map((of) => cell(of(row))));
  return [Object.keys(columns), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** What the table lacks: a sentence for each hunt with more findings than a report lists. */
export const csvGaps = ({ results }: Report): readonly string[] =>
  results.flatMap(({ hunt, unit, count: { value }, findings }) => {
    const missing = value - findings.length;
    if (unit === 'events' || missing <= 0) return [];
    return [
      `${hunt.id}: the table has the ${formatExact(findings.length)} strongest findings, and ${formatExact(missing)} rows are missing. Hunt through fewer files to see them.`,
    ];
  });
