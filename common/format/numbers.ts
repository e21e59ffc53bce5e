const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const;
const COUNT_UNITS = ['', 'k', 'M', 'G', 'T'] as const;

/** Bytes for people, in powers of 1,000 as networks count: `368.2 kB`. */
export function formatBytes(bytes: number): string {
  const [number, unit] = scale(bytes, BYTE_UNITS);
  return `${number} ${unit}`;
}

/** A count in few characters: `1.2k`, `3.4M`; below 1,000 it is exact. */
export function formatCount(count: number): string {
  const [number, unit] = scale(count, COUNT_UNITS);
  return `${number}${unit}`;
}

/** A whole number with its thousands set apart: `1,234,567`. Fractions keep up to three digits. */
export function formatExact(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 1_000) / 1_000).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Seconds for people: `40 ms`, `31 s`, `20 min`, `3.2 h`, `2.1 d`. */
export function formatSeconds(seconds: number): string {
  if (seconds > 0 && seconds < 0.9995) return `${trim(seconds * 1_000)} ms`;
  if (seconds < 90) return `${trim(seconds)} s`;
  if (seconds < 5_400) return `${trim(seconds / 60)} min`;
  if (seconds < 129_600) return `${trim(seconds / 3_600)} h`;
  return `${trim(seconds / 86_400)} d`;
}

function scale(value: number, units: readonly string[]): readonly [string, string] {
  let scaled = value;
  let step = 0;
  // 999.95 would print as "1000.0".
  while (Math.abs(scaled) >= 999.95 && step < units.length - 1) {
    scaled /= 1_000;
    step += 1;
  }
  return [trim(scaled), units[step] ?? ''];
}

const trim = (value: number): string => String(Math.round(value * 10) / 10);
