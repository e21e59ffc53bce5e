import type { Finding } from '../hunts/finding';

/** Longest id that is written out, in characters: ids stand in tables and in other systems' keys. */
const LONGEST = 120;

/** Characters of a value of which only the beginning is written. */
const SHOWN = 24;

/** Characters of a digest: 96 bits in base64url, so that no two groups of a rule share one. */
export const DIGEST_LENGTH = 16;

/** Values that look like nothing else: no separator of ours, nothing unseen, no letter that resembles another. */
const PLAIN = /^[A-Za-z0-9._:/@*+-]+$/;

/** The alert of all events together. */
const NO_GROUP = 'hunt';

/**
 * The id of a group's alert: the same for the same group in every run, another for every other group, and readable:
 * `src_ip=10.1.1.15, dest_port=21`. What is long or strange is shortened, and a digest of the whole tells it apart.
 * @param group masked, since ids are shown and stored everywhere
 * @param digest `DIGEST_LENGTH` letters, digits, `-` or `_` that tell texts apart
 */
export function alertId(group: Finding['group'], digest: (text: string) => string): string {
  if (group.length === 0) return NO_GROUP;
  const written = group.map(({ field, value }) => `${field}=${value}`).join(', ');
  if (written.length <= LONGEST && group.every(({ value }) => PLAIN.test(value))) return written;
  const shown = group.map(({ value }) => value.replace(/[^A-Za-z0-9._:/@*+-]/g, '_').slice(0, SHOWN));
  const pairs = group.map(({ field }, at) => `${field}=${shown[at] ?? ''}`).join(', ');
  const whole = JSON.stringify(group.map(({ field, value }) => [field, value]));
  return `${pairs.slice(0, LONGEST - DIGEST_LENGTH - 2)} #${digest(whole)}`;
}
