import * as t from 'io-ts';
import type { Cell } from '../engine/cell';
import { keyText, type Key, type KeyValue } from './key';
import type { Scan, ScanPlan } from './scan';

const keyValue = t.union([t.string, t.number, t.boolean]);

const metric = t.type({ value: t.union([t.number, t.null]) });

const bucket = t.intersection([
  t.type({ key: t.record(t.string, keyValue), doc_count: t.number, first: metric, last: metric }),
  t.partial({ total: metric }),
]);

/** The answer of a composite aggregation as `pageRequest` asks it. */
const compositeAnswer = t.intersection([
  t.type({ buckets: t.array(bucket) }),
  t.partial({ after_key: t.record(t.string, keyValue) }),
]);

/** Where the next page begins. */
export type After = Readonly<Record<string, KeyValue>>;

/** A bucket: its values in the order of the scan's keys, and its cell. */
export interface Row {
  readonly values: readonly KeyValue[];
  readonly cell: Cell;
}

/** Names of the parts come from us, never from a field. */
const partName = (at: number) => `part_${at}`;

const offsetOf = ({ offset }: Extract<Key, { readonly type: 'slot' }>) =>
  offset === 0 ? {} : { offset: `${offset}ms` };

/** The body of a search for one page of a scan's cells, in the order of its keys. */
export function pageRequest(
  { timeField }: ScanPlan,
  { keys, sum, filter, mustNot }: Scan,
  of: readonly object[],
  size: number,
  after: After | undefined,
): object {
  const sources = keys.map((key, at) => ({
    [partName(at)]:
      key.type === 'slot'
        ? { date_histogram: { field: key.name, fixed_interval: `${key.step}ms`, ...offsetOf(key) } }
        : { terms: { field: key.name } },
  }));
  return {
    size: 0,
    track_total_hits: false,
    query: { bool: { filter: [...of, ...filter], must_not: mustNot } },
    aggs: {
      cells: {
        composite: { size, sources, ...(after ? { after } : {}) },
        aggs: {
          first: { min: { field: timeField } },
          last: { max: { field: timeField } },
          ...(sum === undefined ? {} : { total: { sum: { field: sum } } }),
        },
      },
    },
  };
}

function rowOf(
  { block }: ScanPlan,
  { keys }: Scan,
  bucket: t.TypeOf<typeof compositeAnswer>['buckets'][number],
): Row | undefined {
  const values = keys.map((_, at) => bucket.key[partName(at)] ?? '');
  const texts = keys.flatMap((key, at) => keyText(key, values[at] ?? '') ?? []);
  if (texts.length < keys.length) return undefined;
  const slotAt = keys.findIndex(({ type }) => type === 'slot');
  const groupEnd = slotAt === -1 ? 1 : slotAt;
  const hasValue = block.type === 'distinct' || block.type === 'rare';
  return {
    values,
    cell: {
      group: texts.slice(0, groupEnd),
      slot: slotAt === -1 ? 0 : Number(values[slotAt]),
      value: hasValue ? (texts.at(-1) ?? '') : '',
      count: bucket.doc_count,
      sum: bucket.total?.value ?? 0,
      first: bucket.first.value ?? 0,
      last: bucket.last.value ?? 0,
    },
  };
}

interface RowPage {
  readonly rows: readonly Row[];
  /** Buckets that it had: more than rows where an address is none. */
  readonly buckets: number;
  readonly after: After | undefined;
}

/** The rows of a page, and where the next one begins; nothing where no index answered. */
export function readPage(plan: ScanPlan, scan: Scan, answer: unknown): RowPage {
  if (!compositeAnswer.is(answer)) return { rows: [], buckets: 0, after: undefined };
  return {
    rows: answer.buckets.flatMap((one) => rowOf(plan, scan, one) ?? []),
    buckets: answer.buckets.length,
    after: answer.after_key,
  };
}
