import type { Settings } from '#common/api/settings';

/** Settings with the revision that a change must name. */
export type Revised = Settings & { readonly revision: string };

/** Milliseconds that settings are trusted for: a change made in another Kibana is seen so much later. */
const TRUSTED = 5_000;

/** More spaces than one Kibana has in use at once. */
const MAX_KEPT = 100;

/** Remembers settings for a moment, by space: every answer about events begins with them, and a page asks many at once. */
export class KeptSettings {
  private readonly kept = new Map<string, { readonly settings: Revised; readonly until: number }>();
  private changes = 0;

  constructor(private readonly now: () => number) {}

  get(space: string): Revised | undefined {
    const known = this.kept.get(space);
    return known && known.until > this.now() ? known.settings : undefined;
  }

  /** How often settings were changed here, in any space; to be asked before they are read. */
  get generation(): number {
    return this.changes;
  }

  /**
   * Remembers what was read.
   * @param generation of the time before the reading: where settings were changed since, it may be what was before
   */
  keep(space: string, settings: Revised, generation: number): void {
    if (generation !== this.changes) return;
    if (this.kept.size >= MAX_KEPT) this.kept.clear();
    this.kept.set(space, { settings, until: this.now() + TRUSTED });
  }

  forget(space: string): void {
    this.changes += 1;
    this.kept.delete(space);
  }
}
