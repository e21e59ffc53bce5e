import { parseDate } from '../query/dates';
import { resolveMath, utc, type Zone } from '../time/period';
import type { TimeRange } from './follow';

const instantOf = (text: string, isEnd: boolean, now: number, zone: Zone): number | undefined =>
  text.startsWith('now') ? resolveMath(text, isEnd, now, zone) : parseDate(text)?.from;

/**
 * The period of the same length that ends where this one begins, to compare with.
 * @param now milliseconds since 1970
 * @returns `undefined` where there is none: a bound that is no time, or an end before its begin
 */
export function periodBefore({ from, to }: TimeRange, now: number, zone: Zone = utc): TimeRange | undefined {
  const begin = instantOf(from, false, now, zone);
  const end = instantOf(to, true, now, zone);
  if (begin === undefined || end === undefined || end <= begin || 2 * begin - end < 0) return undefined;
  const iso = (instant: number) => new Date(instant).toISOString();
  return { from: iso(2 * begin - end), to: iso(begin) };
}
