import type { Finding } from '../hunts/finding';
import { Strongest } from '../hunts/strongest';
import type { Watch } from './watch';

const isSameGroup = (one: Finding, other: Finding): boolean =>
  one.group.every(({ value }, at) => value === other.group[at]?.value);

/** What was found of one group at different times, as one. */
const join = (one: Finding, other: Finding): Finding => ({
  ...one,
  count: one.count + other.count,
  measure: Math.max(one.measure, other.measure),
  first: one.first < other.first ? one.first : other.first,
  last: one.last > other.last ? one.last : other.last,
});

/** Makes one of all that is found of a group, counts the groups, and keeps the strongest of them. */
export class Groups {
  private readonly strongest: Strongest;
  private current: Finding | undefined;

  /** @param begin what ended before is left out, milliseconds since 1970 */
  constructor(
    { block }: Watch,
    private readonly begin: number,
    most: number,
  ) {
    this.strongest = new Strongest(block, most);
  }

  /** Findings of one group must come together. */
  add = (finding: Finding): void => {
    if (Date.parse(finding.last) < this.begin) return;
    if (this.current !== undefined && isSameGroup(this.current, finding)) {
      this.current = join(this.current, finding);
      return;
    }
    this.close();
    this.current = finding;
  };

  /** How many groups there were, and the strongest of them. */
  end(): { readonly total: number; readonly items: readonly Finding[] } {
    this.close();
    return { total: this.strongest.total, items: this.strongest.items };
  }

  private close(): void {
    if (this.current !== undefined) this.strongest.add(this.current);
    this.current = undefined;
  }
}
