/** One figure with what it must reach. */
export interface Figure {
  readonly name: string;
  /** What was measured, as people read it: `41.2 ms`. */
  readonly spoor: string;
  /** The bare way's figure; `–` where there is none. */
  readonly bare: string;
  /** Spoor's by the bare way's; absent where there is nothing to compare with. */
  readonly ratio?: number;
  readonly target: string;
  readonly isReached: boolean;
}

/** A table for the terminal; the verdict stands last. */
export function table(figures: readonly Figure[]): string {
  const head = ['figure', 'Spoor', 'bare', 'ratio', 'target', 'verdict'];
  const rows = figures.map(({ name, spoor, bare, ratio, target, isReached }) => [
    name,
    spoor,
    bare,
    ratio === undefined ? '–' : ratio.toFixed(2),
    target,
    isReached ? 'reached' : 'SHORT',
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}
