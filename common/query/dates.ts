import { readSuricata } from './suricata_time';

/** A stretch of time in milliseconds since 1970, UTC: `from` is in it, `to` is not. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const ISO =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;

const MINUTE = 60_000;

function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const digits = zone.replace(/[+:-]/g, '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -minutes : minutes;
}

type Unit = 'y' | 'M' | 'w' | 'd' | 'h' | 'm' | 's' | 'ms';

/** Adds calendar units in UTC; a day that a month does not have becomes its last one, as in Elasticsearch. */
function add(time: number, amount: number, unit: Unit): number {
  const date = new Date(time);
  switch (unit) {
    case 'y':
    case 'M': {
      const day = date.getUTCDate();
      date.setUTCDate(1);
      date.setUTCMonth(date.getUTCMonth() + (unit === 'y' ? 12 * amount : amount));
      const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
      date.setUTCDate(Math.min(day, last));
      return date.getTime();
    }
    case 'w':
      return time + amount * 7 * 24 * 60 * MINUTE;
    case 'd':
      return time + amount * 24 * 60 * MINUTE;
    case 'h':
      return time + amount * 60 * MINUTE;
    case 'm':
      return time + amount * MINUTE;
    case 's':
      return time + amount * 1000;
    case 'ms':
      return time + amount;
  }
}

/** Begin of the year, month, week (Monday), day … that a time is in. */
function floor(time: number, unit: Unit): number {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const step = { h: 60 * MINUTE, m: MINUTE, s: 1000, ms: 1 };
  switch (unit) {
    case 'y':
      return Date.UTC(year, 0, 1);
    case 'M':
      return Date.UTC(year, month, 1);
    case 'w':
      return Date.UTC(year, month, day - ((date.getUTCDay() + 6) % 7));
    case 'd':
      return Date.UTC(year, month, day);
    default:
      return Math.floor(time / step[unit]) * step[unit];
  }
}

const spanOf = (from: number, unit: Unit): Span => ({ from, to: add(from, 1, unit) });

/**
 * An ISO date or time, as long as it is precise: a day, a minute, a millisecond; finer digits are cut off, since
 * Elasticsearch's dates keep none. Without an offset it is UTC.
 */
function parseIso(text: string): Span | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const parts = [hour, minute, second].map((part) => Number(part ?? 0));
  const [h = 0, m = 0, s = 0] = parts;
  const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
  const local = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), h, m, s, milliseconds);
  const date = new Date(local);
  // Date.UTC carries over: the 30th of February would become a day in March.
  if (date.getUTCDate() !== Number(day ?? 1) || date.getUTCMonth() !== Number(month ?? 1) - 1) {
    return undefined;
  }
  if (h > 23 || m > 59 || s > 59) return undefined;
  const given: readonly Unit[] = ['y', 'M', 'd', 'h', 'm', 's', 'ms'];
  // each stands only where the one before it does
  const written = [year, month, day, hour, minute, second, fraction].filter((part) => part !== undefined);
  return spanOf(local - offsetMinutes(zone) * MINUTE, given[written.length - 1] ?? 'ms');
}

const isUnit = (text: string | undefined): text is Unit => text !== undefined && /^[yMwdhms]$/.test(text);

function calculate(start: Span, steps: string): Span | undefined {
  let span = start;
  for (const [, sign, amount, letter, rounding] of steps.matchAll(
    /([+-])(\d{1,6})([yMwdhHms])|\/([yMwdhHms])/g,
  )) {
    const unit = (letter ?? rounding)?.replace('H', 'h');
    if (!isUnit(unit)) return undefined;
    span =
      rounding === undefined
        ? spanOf(add(span.from, Number(`${sign}${amount}`), unit), 'ms')
        : spanOf(floor(span.from, unit), unit);
  }
  return span;
}

const MATH = /^(now|[^|]+\|\|)((?:[+-]\d{1,6}[yMwdhHms]|\/[yMwdhHms])*)$/;

/**
 * Reads a date as a query gives it: ISO 8601, milliseconds since 1970, or date math (`now-48h`, `now/d`,
 * `2026-11-20||+1d`). Rounded ones stand for the whole day, hour ….
 * @param now milliseconds since 1970; without it `now` cannot be read
 */
export function parseDate(text: string, now?: number): Span | undefined {
  const math = MATH.exec(text);
  if (math !== null) {
    const [, anchor = '', steps = ''] = math;
    if (anchor === 'now') return now === undefined ? undefined : calculate(spanOf(now, 'ms'), steps);
    const start = parseIso(anchor.slice(0, -2));
    return start && calculate(start, steps);
  }
  if (/^-?\d{5,15}$/.test(text)) return spanOf(Number(text), 'ms');
  return parseIso(text.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T'));
}

/** The time of an event's value, as Elasticsearch's `date` reads it; `undefined` where it is no date. */
export function readDate(value: unknown): number | undefined {
  if (typeof value === 'number') return Math.trunc(value);
  if (typeof value !== 'string') return undefined;
  if (/^-?\d{5,15}$/.test(value)) return Number(value);
  return readSuricata(value) ?? parseIso(value)?.from;
}
