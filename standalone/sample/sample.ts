/** The lab's events and its organisation: which files, and when the newest of them happened (checked by the test beside). */
export const sample = {
  index: 'suricata-eve',
  files: ['clean-day', 'eve', 'blog-stories'].map((name) => `test/data/${name}.json.gz`),
  networks: 'test/data/networks.csv',
  userGroups: 'test/data/user_groups.csv',
  /** Milliseconds since 1970. */
  newest: Date.parse('2026-11-20T15:36:23.325Z'),
} as const;

const MINUTE = 60_000;
const units = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** A span as people say it: "2 days, 3 hours, 5 minutes". */
export function sayDuration(milliseconds: number): string {
  let rest = Math.abs(milliseconds);
  const parts = units.flatMap(([unit, length]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];
  });
  return parts.length === 0 ? 'less than a minute' : parts.join(', ');
}
