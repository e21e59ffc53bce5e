import { left, right, type Either } from 'fp-ts/lib/Either';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Milliseconds of each unit that a width may be written in; all are fixed, so that bars are equally wide. */
const UNITS = { s: SECOND, m: MINUTE, h: HOUR, d: DAY } as const;

/** Widths that people read easily, narrowest first. */
const WIDTHS = [
  ...['1s', '2s', '5s', '10s', '15s', '30s', '1m', '2m', '5m', '10m', '15m', '30m'],
  ...['1h', '2h', '3h', '6h', '12h', '1d', '2d', '7d', '14d', '30d', '60d', '90d', '180d', '365d', '730d'],
] as const;

/** About as many as a histogram of a page's width can show apart. */
const WANTED = 60;

/** More bars than anybody asked for by mistake, far below Elasticsearch's 65,535 buckets also when split by type. */
export const MAX_BARS = 1_000;

/** Milliseconds of a width such as `30s`, `5m`, `3h`, `1d`; `undefined` where it is none. */
export function widthMilliseconds(text: string): number | undefined {
  const parts = /^([1-9][0-9]{0,5})([smhd])$/.exec(text);
  if (!parts) return undefined;
  const [, count, unit] = parts;
  return unit === 's' || unit === 'm' || unit === 'h' || unit === 'd'
    ? Number(count) * UNITS[unit]
    : undefined;
}

/** Width of a bar that gives at most about 60 bars over so many milliseconds. */
export function chooseWidth(milliseconds: number): string {
  const fitting = WIDTHS.find((width) => milliseconds / (widthMilliseconds(width) ?? 1) <= WANTED);
  return fitting ?? `${Math.ceil(milliseconds / WANTED / DAY)}d`;
}

/**
 * The width to use for a period.
 * @param wanted what the user asked for; left out: chosen
 * @returns or a sentence, where the wanted width cannot be read or would give too many bars
 */
export function widthFor(milliseconds: number, wanted?: string): Either<string, string> {
  if (wanted === undefined) return right(chooseWidth(milliseconds));
  const width = widthMilliseconds(wanted);
  if (width === undefined) {
    return left('body.interval: expected a number with s, m, h or d, such as 30s, 5m, 3h or 1d');
  }
  const bars = Math.ceil(milliseconds / width);
  if (bars <= MAX_BARS) return right(wanted);
  return left(
    `body.interval: ${wanted} would give ${bars} bars, at most ${MAX_BARS} are drawn; ask for ${chooseWidth(milliseconds)} or a shorter time`,
  );
}

/** Starts of all bars (milliseconds since 1970) that a period touches, the way Elasticsearch cuts them: multiples of the width. */
export function barStarts(from: number, to: number, width: number): readonly number[] {
  const first = Math.floor(from / width) * width;
  const count = Math.max(0, Math.ceil((to - first) / width));
  return Array.from({ length: count }, (_, at) => first + at * width);
}
