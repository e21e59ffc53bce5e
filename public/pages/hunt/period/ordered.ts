import { parseDate } from '#common/query/dates';

/** A period as the address has it: ISO 8601 or date math. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/**
 * Puts the ends of a period into their order.
 * @param now Milliseconds since 1970.
 * @returns `undefined` where there is no time between them, whichever comes first
 */
export function ordered({ from, to }: Ends, now: number): Ends | undefined {
  const [start, end] = [parseDate(from, now), parseDate(to, now)];
  // A time that only the server can read is left to it.
  if (start === undefined || end === undefined) return { from, to };
  // `now/d` as an end is the end of the day; "to" itself is not in a period, as in the API.
  const last = (text: string, { from: begin, to: behind }: typeof end) =>
    /\/[a-zA-Z]$/.test(text) ? behind : begin;
  if (start.from < last(to, end)) return { from, to };
  return end.from < last(from, start) ? { from: to, to: from } : undefined;
}
