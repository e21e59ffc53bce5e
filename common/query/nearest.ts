/** Changes (a character put in, left out, replaced, or swapped with the next) that make one text of another; capped. */
function distance(a: string, b: string, cap: number): number {
  if (Math.abs(a.length - b.length) > cap) return cap + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? cap + 1;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          cell(i - 1, j) + 1,
          cell(i, j - 1) + 1,
          cell(i - 1, j - 1) + (same ? 0 : 1),
          swapped ? cell(i - 2, j - 2) + 1 : cap + 1,
        ),
      );
    }
  }
  return cell(a.length, b.length);
}

const SUGGESTIONS = 3;

const lastStep = (name: string) => name.slice(name.lastIndexOf('.') + 1);

/** Names that a mistyped field may have meant, the likeliest first: nearly the same, or the same behind the last dot. */
export function didYouMean(field: string, names: readonly string[]): string[] {
  const typed = field.slice(0, 100).toLowerCase();
  const cap = Math.max(1, Math.floor(typed.length / 4));
  const scored = [...new Set(names)].flatMap((name) => {
    const lower = name.toLowerCase();
    const changes = distance(typed, lower, cap);
    if (changes <= cap) return [{ name, score: changes }];
    const sameEnd = lastStep(lower) === lastStep(typed) || lower.endsWith(`.${typed}`);
    return sameEnd ? [{ name, score: cap + 1 }] : [];
  });
  return scored
    .sort((a, b) => a.score - b.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ name }) => name);
}
