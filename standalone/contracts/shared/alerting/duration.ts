const DURATION = /^([1-9][0-9]*)([smhd])$/;

const MILLISECONDS: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** Milliseconds of Kibana's spelling of a duration (`30s`, `5m`, `1h`, `1d`); `undefined` where it is none. */
export function millisecondsOf(duration: string): number | undefined {
  const [, count, unit = ''] = DURATION.exec(duration) ?? [];
  const milliseconds = MILLISECONDS[unit];
  return milliseconds === undefined ? undefined : Number(count) * milliseconds;
}
