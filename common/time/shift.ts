import { parseTimestamp, printTimestamp } from './timestamp';

/**
 * Where an EVE record says when something happened. Only these move when a sample is moved in time: dates of
 * certificates, files and mails are content, and stay.
 */
export const timePaths: readonly (readonly [string] | readonly [string, string])[] = [
  ['timestamp'],
  ['@timestamp'],
  ['flow', 'start'],
  ['flow', 'end'],
  ['netflow', 'start'],
  ['netflow', 'end'],
];

/** Latest and earliest year that Elasticsearch and Suricata write with four digits, in milliseconds since 1970. */
const EARLIEST = Date.parse('0001-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59Z');

/**
 * Moves a time.
 * @param offset milliseconds, a whole number
 * @returns the text as it is where it is no time, or where the result would have no four-digit year
 */
export function shiftTimestamp(text: string, offset: number): string {
  const timestamp = parseTimestamp(text);
  if (!timestamp) return text;
  const wall = timestamp.wall + offset;
  return wall < EARLIEST || wall > LATEST ? text : printTimestamp({ ...timestamp, wall });
}

/**
 * Offset that makes a set of events end now: whole seconds, so that shifted times stay easy to compare with the
 * original ones, and cut so that no event lies in the future.
 * @param newest time of the newest event, milliseconds since 1970
 */
export const offsetToEndAt = (newest: number, now: number): number =>
  Math.floor((now - newest) / 1_000) * 1_000;
