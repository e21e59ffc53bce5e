/** `2026-11-18T07:31:14.078117+0000`, as Suricata writes with TZ=UTC. */
const suricataTime = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d{6})\+0000$/;

/** Microseconds since 1970 of a time that Suricata wrote; `undefined` for other text. */
export function microsecondsOf(time: string): number | undefined {
  const [, seconds, fraction] = suricataTime.exec(time) ?? [];
  return seconds === undefined ? undefined : Date.parse(`${seconds}Z`) * 1_000 + Number(fraction);
}

/** Writes microseconds since 1970 as Suricata does. */
function writeTime(microseconds: number): string {
  const seconds = Math.floor(microseconds / 1_000_000);
  const fraction = String(microseconds - seconds * 1_000_000).padStart(6, '0');
  return `${new Date(seconds * 1_000).toISOString().slice(0, 19)}.${fraction}+0000`;
}

/** A time moved by so many microseconds; text that is no time stays as it is. */
export function shiftTime(time: string, microseconds: number): string {
  const before = microsecondsOf(time);
  return before === undefined ? time : writeTime(before + microseconds);
}
