import { parseDate } from '../query/dates';

/** How instants and clocks on walls differ somewhere; both in milliseconds since 1970. */
export interface Zone {
  toWall(instant: number): number;
  toInstant(wall: number): number;
}

/** Days begin at midnight UTC. */
export const utc: Zone = { toWall: (instant) => instant, toInstant: (wall) => wall };

/** Whether date math ends with a rounding, such as `now/d`: what it names depends on the zone. */
export const isRounded = (text: string): boolean => /^now.*\/[smhHdwMy]$/.test(text);

/**
 * The instant that date math on `now` means, as the start or the end of a period: a rounded end means the whole day,
 * week (from Monday, as in queries) or year that it names.
 * @returns milliseconds since 1970; `undefined` where it is no such text
 */
export function resolveMath(text: string, isEnd: boolean, now: number, zone: Zone = utc): number | undefined {
  const span = text.startsWith('now') ? parseDate(text, zone.toWall(now)) : undefined;
  return span && zone.toInstant(isEnd && isRounded(text) ? span.to : span.from);
}
