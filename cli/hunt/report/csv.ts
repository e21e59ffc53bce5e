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
  at_least: ({ result }) => (result.count.relation === 'gte' ? 'true' : 'false'),
  hosts: ({ result }) => result.hosts.items.map(hostName).join(' '),
  first: ({ result, finding }) => finding?.first ?? result.first,
  last: ({ result, finding }) => finding?.last ?? result.last,
};

/** With these in front, spreadsheets take text for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A value as a cell that no spreadsheet runs, quoted where RFC 4180 says so. */
export function cell(value: string | number | undefined): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const rowsOf = (result: HuntResult): readonly Row[] =>
  result.unit === 'events' ? [{ result }] : result.findings.map((finding) => ({ result, finding }));

/** The report as a table: a row a finding, or a hunt where it has no block. Lines end as RFC 4180 wants them. */
export function csvReport({ results }: Report): string {
  const rows = results.flatMap(rowsOf).map((row) => Object.values(columns).map((of) => cell(of(row))));
  return [Object.keys(columns), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}
