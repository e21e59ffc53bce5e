/** Number of the two digits at a place; above 99 or below 0 where they are none. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NaN : tens * 10 + ones;
}

const DAY = 86_400_000;

/** Days since 1970 before each month of the years last asked: events come from few years. */
const known = new Map<number, readonly number[]>();

function daysBefore(year: number, month: number): number {
  const days = known.get(year) ?? Array.from({ length: 12 }, (_, at) => Date.UTC(year, at, 1) / DAY);
  if (known.size < 100) known.set(year, days);
  return days[month - 1] ?? NaN;
}

/** Where the marks of Suricata's own way to write a time stand: 2026-11-20T08:52:16.440062+0000. */
const marks: ReadonlyArray<readonly [number, number]> = [...'    -  -  T  :  :  .      +0000'].flatMap(
  (mark, at) => (mark === ' ' ? [] : [[at, mark.charCodeAt(0)] as const]),
);

/**
 * Reads a time as Suricata writes it, many times faster than the general way. The last days of months are left to the
 * general way, which knows how many there are.
 * @returns milliseconds since 1970; `undefined` where it is not such a time
 */
export function readSuricata(text: string): number | undefined {
  if (text.length !== 31) return undefined;
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark !== undefined && text.charCodeAt(mark[0]) !== mark[1]) return undefined;
  }
  const [month, day] = [pair(text, 5), pair(text, 8)];
  const [hour, minute, second] = [pair(text, 11), pair(text, 14), pair(text, 17)];
  const milliseconds = pair(text, 20) * 10 + Math.floor(pair(text, 22) / 10);
  const possible = month >= 1 && day >= 1 && day <= 28 && hour <= 23 && minute <= 59 && second <= 59;
  if (!possible || Number.isNaN(pair(text, 24))) return undefined;
  const days = daysBefore(pair(text, 0) * 100 + pair(text, 2), month) + day - 1;
  const time = days * DAY + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
  return Number.isNaN(time) ? undefined : time;
}
