import type { HistogramBar } from '#common/api/events';

/** Event types with a series of their own; more could not be told apart. */
const MAX_SERIES = 8;

/** A bar's part, as the chart takes it. */
export interface Part {
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly type: string;
  readonly count: number;
}

/** Bars as the chart takes them: the commonest types, and the others as one. */
export function toParts(bars: readonly HistogramBar[], othersTitle: string): readonly Part[] {
  const totals = new Map<string, number>();
  for (const { counts } of bars) {
    for (const [type, count] of Object.entries(counts)) totals.set(type, (totals.get(type) ?? 0) + count);
  }
  const named = [...totals].sort(([, a], [, b]) => b - a).map(([type]) => type);
  const others = named.length > MAX_SERIES ? named.slice(MAX_SERIES - 1) : [];
  const own = named.slice(0, named.length - others.length);
  return bars.flatMap(({ start, counts }) => {
    const at = Date.parse(start);
    const count = (type: string): number => (Object.hasOwn(counts, type) ? (counts[type] ?? 0) : 0);
    const parts = own.map((type) => ({ start: at, type, count: count(type) }));
    if (others.length === 0) return parts;
    return [
      ...parts,
      { start: at, type: othersTitle, count: others.reduce((sum, type) => sum + count(type), 0) },
    ];
  });
}
