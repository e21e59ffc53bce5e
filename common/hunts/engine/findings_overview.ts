import { findField } from '../../fields/catalogue';
import type { Block } from '../blocks/block';
import type { Finding } from '../finding';
import type { HostCount } from './outcome';

const HOUR = 3_600_000;

/** Hours that one finding may fill in a chart: four weeks. What lasts longer shows where it begins. */
const MAX_HOURS_OF_ONE = 672;

/** Different hours that are counted, over ten years; those that come later, as only hostile times do, are not. */
const MAX_HOURS = 100_000;

/** Different addresses that are counted of one hunt, so that a hostile range takes no more than some megabytes. */
const MAX_ADDRESSES = 20_000;

function hoursOfOne({ type }: Block, { first, last }: Finding): readonly number[] {
  const begin = Math.floor(Date.parse(first) / HOUR);
  // Something new or rare is told when it comes; that it stays is no news.
  const isMoment = type === 'first_seen' || type === 'rare';
  const length = isMoment ? 1 : Math.floor(Date.parse(last) / HOUR) - begin + 1;
  return Array.from({ length: length > MAX_HOURS_OF_ONE ? 1 : length }, (_, at) => (begin + at) * HOUR);
}

/** What all findings of a hunt say together, however few of them are listed. */
export class FindingsOverview {
  private readonly hourCounts = new Map<number, number>();
  private readonly addressCounts = new Map<string, number>();
  private earliest: string | undefined;
  private latest: string | undefined;
  private lacksAddresses = false;

  constructor(private readonly block: Block) {}

  add(finding: Finding): void {
    const { group, count, hosts = [], first, last } = finding;
    if (this.earliest === undefined || first < this.earliest) this.earliest = first;
    if (this.latest === undefined || last > this.latest) this.latest = last;
    for (const hour of hoursOfOne(this.block, finding)) this.addHour(hour);
    const addresses = group.filter(({ field }) => findField(field)?.type === 'ip').map(({ value }) => value);
    for (const address of new Set([...addresses, ...hosts])) this.addAddress(address, count);
  }

  private addHour(hour: number): void {
    const known = this.hourCounts.get(hour);
    if (known !== undefined || this.hourCounts.size < MAX_HOURS) this.hourCounts.set(hour, (known ?? 0) + 1);
  }

  private addAddress(address: string, count: number): void {
    const known = this.addressCounts.get(address);
    if (known === undefined && this.addressCounts.size >= MAX_ADDRESSES) this.lacksAddresses = true;
    else this.addressCounts.set(address, (known ?? 0) + count);
  }

  /** From the first to the last event of all, ISO 8601; empty where there is none. */
  get span(): { readonly first?: string; readonly last?: string } {
    return { first: this.earliest, last: this.latest };
  }

  /** Findings by the hours through which they go on, in order; hours are milliseconds since 1970. */
  get hours(): ReadonlyArray<readonly [hour: number, findings: number]> {
    return [...this.hourCounts].sort(([a], [b]) => a - b);
  }

  /** Addresses that findings name, with the events of those findings. */
  get addresses(): readonly HostCount[] {
    return [...this.addressCounts].map(([address, count]) => ({ address, count }));
  }

  /** Whether there were more addresses than are counted. */
  get isCut(): boolean {
    return this.lacksAddresses;
  }
}
