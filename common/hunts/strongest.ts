import { compareTexts } from '../query/texts';
import type { Block } from './blocks/block';
import type { Finding } from './finding';

const groupText = ({ group }: Finding): string => group.map(({ value }) => value).join('\u0000');

/** The strongest finding first: greatest measure, of `rare` the smallest; then the newest. */
export const compareStrength =
  ({ type }: Block) =>
  (a: Finding, b: Finding): number =>
    (type === 'rare' ? a.measure - b.measure : b.measure - a.measure) ||
    compareTexts(b.last, a.last) ||
    compareTexts(groupText(a), groupText(b));

/** Counts findings, and keeps the strongest of them: in memory are never more than twice as many as are kept. */
export class Strongest {
  private kept: Finding[] = [];
  private counted = 0;
  private newestOfAll: string | undefined;
  private readonly compare: (a: Finding, b: Finding) => number;

  constructor(
    block: Block,
    private readonly most: number,
  ) {
    this.compare = compareStrength(block);
  }

  add = (finding: Finding): void => {
    this.counted += 1;
    if (this.newestOfAll === undefined || finding.last > this.newestOfAll) this.newestOfAll = finding.last;
    this.kept.push(finding);
    if (this.kept.length >= 2 * this.most) this.kept = this.items;
  };

  /** How many there were. */
  get total(): number {
    return this.counted;
  }

  /** Time of the newest of all, ISO 8601. */
  get newest(): string | undefined {
    return this.newestOfAll;
  }

  get items(): Finding[] {
    return [...this.kept].sort(this.compare).slice(0, this.most);
  }
}
