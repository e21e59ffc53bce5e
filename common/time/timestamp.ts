/** `2026-11-20T14:05:12.002184+0000`: date and time, fraction of a second, zone. Certificates' dates have no zone. */
const PATTERN = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:?\d{2})$/;

/** A time as Suricata writes it, in parts, so that it can be changed without losing microseconds or its zone. */
export interface Timestamp {
  /** Milliseconds since 1970 of the clock on the wall, as if it stood in UTC. */
  readonly wall: number;
  /** Digits after the milliseconds. */
  readonly finer: string;
  /** How many digits the fraction had. */
  readonly digits: number;
  /** `Z`, `+0000`, `+01:00`. */
  readonly zone: string;
}

/** Date.parse takes 30 February for 2 March, and 24:00 for the next day; below the 29th there is less to look at. */
const isOdd = (clock: string, seconds: number): boolean =>
  (clock.slice(8, 10) > '28' || clock.slice(11, 13) === '24') &&
  new Date(seconds).toISOString().slice(0, clock.length) !== clock;

/** Reads a time with its zone; `undefined` for anything else, also for days that no month has. */
export function parseTimestamp(text: string): Timestamp | undefined {
  const [, clock, fraction = '', zone] = PATTERN.exec(text) ?? [];
  if (clock === undefined || zone === undefined) return undefined;
  const seconds = Date.parse(`${clock}Z`);
  if (Number.isNaN(seconds) || isOdd(clock, seconds)) return undefined;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return { wall: seconds + milliseconds, finer: fraction.slice(3), digits: fraction.length, zone };
}

const zoneMilliseconds = (zone: string): number => {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
};

/** The instant, in milliseconds since 1970; microseconds are cut. */
export const toEpoch = ({ wall, zone }: Timestamp): number => wall - zoneMilliseconds(zone);

/** Writes a time as it was read: same zone, and at least as many digits. */
export function printTimestamp({ wall, finer, digits, zone }: Timestamp): string {
  const [clock = '', milliseconds = ''] = new Date(wall).toISOString().slice(0, -1).split('.');
  const fraction =
    digits < 3 && Number(milliseconds.slice(digits)) === 0 ? milliseconds.slice(0, digits) : milliseconds;
  return `${clock}${fraction + finer === '' ? '' : `.${fraction}${finer}`}${zone}`;
}
