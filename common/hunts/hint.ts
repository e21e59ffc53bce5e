import { didYouMean } from '../query/nearest';

/** ` Did you mean "…"?`, or nothing where no known name comes near what was typed. */
export function hint(typed: string, known: readonly string[]): string {
  const [likeliest] = didYouMean(typed, known);
  return likeliest === undefined ? '' : ` Did you mean "${likeliest}"?`;
}
