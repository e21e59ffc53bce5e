/** Lines that are surely remembered; a million digests take about 100 MB. */
const REMEMBERED = 500_000;

/**
 * Counts how often a line came, so that identical lines of a file stay separate events.
 *
 * The memory is bounded: a line is recognised among at least the last `remembered` different ones, and for less than
 * twice as many. Identical records of Suricata carry the same microsecond and stand close together; the same lines
 * again after half a million others are a copied part of the file, and count as the events that they are copies of.
 */
export class Occurrences {
  private recent = new Map<string, number>();
  private older = new Map<string, number>();

  constructor(private readonly remembered = REMEMBERED) {}

  /** The how manieth time this digest comes: 1, 2, … */
  next(digest: string): number {
    const count = (this.recent.get(digest) ?? this.older.get(digest) ?? 0) + 1;
    this.recent.set(digest, count);
    if (this.recent.size >= this.remembered) {
      this.older = this.recent;
      this.recent = new Map();
    }
    return count;
  }
}
