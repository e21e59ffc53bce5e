/** How long a rule that could not be taken rests at first, in milliseconds; then double. */
const FIRST_REST = 10_000;

/** How long it rests at most, in milliseconds: what kept it, e.g. a full disk, may soon be over. */
const LONGEST_REST = 300_000;

/** Most rules that are remembered: those that failed the longest ago are forgotten first. */
const MOST = 10_000;

/** Rules that this host could not take, e.g. since Elasticsearch refuses to write their documents. They rest. */
export class Refused {
  private readonly rules = new Map<string, { readonly failures: number; readonly until: number }>();

  /** @returns how often on end this rule could not be taken */
  note(id: string, now: Date): number {
    const failures = (this.rules.get(id)?.failures ?? 0) + 1;
    const rest = Math.min(LONGEST_REST, FIRST_REST * 2 ** (failures - 1));
    this.rules.delete(id);
    this.rules.set(id, { failures, until: now.getTime() + rest });
    const [oldest] = this.rules.keys();
    if (this.rules.size > MOST && oldest !== undefined) {
      this.rules.delete(oldest);
    }
    return failures;
  }

  rests(id: string, now: Date): boolean {
    const known = this.rules.get(id);
    return known !== undefined && known.until > now.getTime();
  }

  forget(id: string): void {
    this.rules.delete(id);
  }
}
