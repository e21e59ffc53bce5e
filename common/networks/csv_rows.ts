import * as either from 'fp-ts/Either';

/** A record of a CSV text. */
export interface CsvRow {
  /** Line on which it begins, 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is wrong with one row of a CSV text. */
export interface RowProblem {
  /** 1-based; of a row of several lines, the first. */
  readonly line: number;
  /** A whole sentence: what is wrong and how to mend it. */
  readonly reason: string;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Where a quoted cell that begins at `from` ends, behind its quote; -1 where it never does. */
function endOfQuoted(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? -1 : at + 1;
}

const countLines = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/**
 * Reads CSV as RFC 4180 has it, with any line ends, with or without a byte order mark; empty lines are left out. Blanks
 * around a cell do not count. Own code, since the parsers there are either lean on Node's Buffer or do not say on which
 * line a record stands.
 */
export function readRows(text: string): either.Either<RowProblem, readonly CsvRow[]> {
  const rows: CsvRow[] = [];
  const stop = /[",\r\n]/g;
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const wrong = (reason: string) => either.left({ line: begun, reason });
  while (at <= text.length) {
    let end: number;
    if (text[at] === '"') {
      end = endOfQuoted(text, at);
      if (end < 0) return wrong('A quote opens here and never closes: write " within a value as "".');
      const cell = text.slice(at + 1, end - 1).replaceAll('""', '"');
      cells.push(cell.trim());
      line += countLines(cell);
    } else {
      stop.lastIndex = at;
      end = stop.exec(text)?.index ?? text.length;
      cells.push(text.slice(at, end).trim());
    }
    const next = text[end];
    if (next === ',') {
      at = end + 1;
      continue;
    }
    if (next !== undefined && next !== '\r' && next !== '\n') {
      return wrong('A quote stands within a value: put the whole value in quotes, and write " in it as "".');
    }
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begun, cells });
    cells = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    line += 1;
    begun = line;
  }
  return either.right(rows);
}
