/** The value below which a share of sorted values lies, between two values in proportion; NaN of none. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

const inOrder = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** The middle value. */
export const median = (values: readonly number[]): number => quantile(inOrder(values), 0.5);

/** Median of how far values lie from their median: unlike the standard deviation, a few outliers do not move it. */
export function medianDeviation(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

/** Bowley's skewness, -1 to 1, by the quartiles: 0 where they lie evenly about the median, or are all one. */
export function bowleySkewness(values: readonly number[]): number {
  const sorted = inOrder(values);
  const [low, middle, high] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
  return high === low ? 0 : (high + low - 2 * middle) / (high - low);
}

/** Standard deviation in parts of the mean; 0 of values that are all 0. */
export function relativeDeviation(values: readonly number[]): number {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  if (mean === 0) return 0;
  const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
  return Math.sqrt(variance) / mean;
}
