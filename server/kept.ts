/** Milliseconds that something is trusted for: a change made in another Kibana is seen so much later. */
const TRUSTED = 5_000;

/** More spaces than one Kibana has in use at once. */
const MAX_KEPT = 100;

/** Remembers what an administrator set for a moment, by space: every answer about events begins with it, and a page asks many at once. */
export class Kept<A> {
  private readonly kept = new Map<string, { readonly value: A; readonly until: number }>();
  private changes = 0;

  constructor(private readonly now: () => number) {}

  get(space: string): A | undefined {
    const known = this.kept.get(space);
    return known && known.until > this.now() ? known.value : undefined;
  }

  /** How often something was changed here, in any space; to be asked before it is read. */
  get generation(): number {
    return this.changes;
  }

  /**
   * Remembers what was read.
   * @param generation of the time before the reading: where something was changed since, it may be what was before
   */
  keep(space: string, value: A, generation: number): void {
    if (generation !== this.changes) return;
    if (this.kept.size >= MAX_KEPT) this.kept.clear();
    this.kept.set(space, { value, until: this.now() + TRUSTED });
  }

  forget(space: string): void {
    this.changes += 1;
    this.kept.delete(space);
  }
}
