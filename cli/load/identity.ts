import { createHash } from 'node:crypto';

/** Base64url characters of an id: 162 bits of SHA-256. */
const ID_LENGTH = 27;

/** The line's digest, which is also the id of its first occurrence. */
export const digestOf = (line: Buffer): string =>
  createHash('sha256').update(line).digest('base64url').slice(0, ID_LENGTH);

/**
 * An event's `_id`: the same line is the same event in whatever file and however often it is loaded, but the second
 * identical line of a file is another event. Made from the line as Suricata wrote it, before any shift in time.
 */
export const idOf = (digest: string, occurrence: number): string =>
  occurrence === 1 ? digest : digestOf(Buffer.from(`${digest}\n${occurrence}`));
