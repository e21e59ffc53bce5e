import * as either from 'fp-ts/Either';
import { membershipFaults, membershipsProblem, networkFaults, networksProblem, type Fault } from './check';
import { readRows, type CsvRow, type RowProblem } from './csv_rows';
import { unguarded } from './formula';
import { limits } from './limits';
import type { Membership, Network } from './network';

export type { RowProblem } from './csv_rows';

/** What a table's rows are made into, and how that is checked. */
interface Table<A> {
  /** The header's names; the same columns may come in any order. */
  readonly columns: readonly string[];
  /** Most rows. */
  readonly rows: number;
  /** @returns or why the cells, in the order of the columns, are none */
  read(cells: readonly string[]): either.Either<string, A>;
  faults(items: readonly A[], placeOf: (at: number) => string): readonly Fault[];
  /** What is wrong with all rows together. */
  problem(items: readonly A[]): string | undefined;
}

type Result<A> = either.Either<readonly RowProblem[], readonly A[]>;

const wrong = (line: number, reason: string): Result<never> => either.left([{ line, reason }]);

const listed = (names: readonly string[]) =>
  names.map((name) => JSON.stringify(name.slice(0, 60))).join(', ');

/** Places of a table's columns in the rows; or why the header does not give them. */
function placesOf(columns: readonly string[], header: CsvRow): either.Either<string, readonly number[]> {
  const names = header.cells.map((name) => name.toLowerCase());
  const wanted = `The first line must name the columns: ${columns.join(',')}.`;
  const unknown = header.cells.filter((_, at) => !columns.includes(names[at] ?? ''));
  if (unknown.length > 0) {
    const [only = ''] = unknown;
    const hint = header.cells.length === 1 && /[;\t]/.test(only) ? ' Part the values by commas.' : '';
    return either.left(`${wanted} It names ${listed(unknown.slice(0, 5))}, which is none of them.${hint}`);
  }
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) return either.left(`${wanted} It lacks ${missing.join(' and ')}.`);
  if (names.length > columns.length) return either.left(`${wanted} It names one of them twice.`);
  return either.right(columns.map((column) => names.indexOf(column)));
}

/** Reads one row of a table. */
function readRow<A>(table: Table<A>, places: readonly number[], { cells }: CsvRow): either.Either<string, A> {
  if (cells.length !== places.length) {
    const count = cells.length === 1 ? 'is 1 value' : `are ${cells.length} values`;
    return either.left(
      `There ${count} here, and ${places.length} columns: a value that holds a comma stands in quotes.`,
    );
  }
  return table.read(places.map((place) => unguarded(cells[place] ?? '')));
}

/** Reads a CSV text as a table. One bad row refuses them all, and every bad row is named. */
function readTable<A>(table: Table<A>, text: string): Result<A> {
  if (text.length > limits.csv) {
    return wrong(
      1,
      `This text has ${text.length} characters, and ${limits.csv} are allowed: split it in two.`,
    );
  }
  if (/[\0\ufffd]/.test(text)) return wrong(1, 'This is no UTF-8 text. Save the file as "CSV UTF-8".');
  const parsed = readRows(text);
  if (either.isLeft(parsed)) return either.left([parsed.left]);
  const [header, ...rows] = parsed.right;
  if (header === undefined) {
    return wrong(1, `The first line must name the columns: ${table.columns.join(',')}.`);
  }
  const places = placesOf(table.columns, header);
  if (either.isLeft(places)) return wrong(header.line, places.left);
  if (rows.length > table.rows) {
    return wrong(1, `This table has ${rows.length} rows, and ${table.rows} are allowed.`);
  }
  const read = rows.map((row) => ({ line: row.line, result: readRow(table, places.right, row) }));
  const good = read.flatMap(({ line, result }) =>
    either.isRight(result) ? [{ line, item: result.right }] : [],
  );
  const items = good.map(({ item }) => item);
  const lineOf = (at: number) => good[at]?.line ?? 1;
  const problems = [
    ...read.flatMap(({ line, result }) => (either.isLeft(result) ? [{ line, reason: result.left }] : [])),
    ...table
      .faults(items, (at) => `line ${lineOf(at)}`)
      .map(({ at, reason }) => ({ line: lineOf(at), reason })),
  ].sort((a, b) => a.line - b.line);
  if (problems.length > 0) return either.left(problems);
  const problem = table.problem(items);
  return problem === undefined ? either.right(items) : wrong(1, problem);
}

const networkTable: Table<Network> = {
  columns: ['cidr', 'name', 'home'],
  rows: limits.networks,
  read: ([cidr = '', name = '', home = '']) =>
    /^(true|false)$/i.test(home)
      ? either.right({ cidr, name, home: home.toLowerCase() === 'true' })
      : either.left(`Home is either true or false, and not ${listed([home])}.`),
  faults: networkFaults,
  problem: networksProblem,
};

const membershipTable: Table<Membership> = {
  columns: ['user', 'group'],
  rows: limits.memberships,
  read: ([user = '', group = '']) => either.right({ user, group }),
  faults: membershipFaults,
  problem: membershipsProblem,
};

/**
 * Reads network definitions from CSV with the header `cidr,name,home`.
 * @returns all of them, or every row that is wrong, in the order of the lines
 */
export const readNetworks = (text: string): Result<Network> => readTable(networkTable, text);

/** Reads which user is in which group from CSV with the header `user,group`; see `readNetworks`. */
export const readMemberships = (text: string): Result<Membership> => readTable(membershipTable, text);
