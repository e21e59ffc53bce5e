import * as t from 'io-ts';
import { withoutRepeatedNames } from './repeated_names';

/** A line on its way. */
export interface Item {
  readonly file: string;
  readonly number: number;
  readonly id: string;
  readonly document: string;
  /** Whether its repeated names were merged, after Elasticsearch refused them. */
  readonly isMended: boolean;
}

/** A line that is not loaded, and why. */
export interface Rejection {
  readonly file: string;
  readonly number: number;
  readonly reason: string;
}

const failure = t.union([t.string, t.partial({ reason: t.string })]);

const result = t.type({
  create: t.intersection([t.type({ status: t.number }), t.partial({ error: failure })]),
});
export type Result = t.TypeOf<typeof result>;

/** The answer of `POST /<index>/_bulk`, as far as it is used. */
export const bulkAnswer = t.type({ items: t.array(result) });

/** Elasticsearch is busy or a node is away: the same request may work a little later. */
export const isPassing = (status: number): boolean => [429, 502, 503, 504].includes(status);

/** What became of the items of one request: each is in exactly one of these. */
export interface Account {
  readonly created: number;
  /** Were there already. */
  readonly known: number;
  readonly rejected: readonly Rejection[];
  /** To be sent again, after a wait. */
  readonly later: readonly Item[];
  /** To be sent again at once, without their repeated names. */
  readonly mended: readonly Item[];
}

const reasonOf = ({ create: { status, error } }: Result): string =>
  `Elasticsearch refused it: ${(typeof error === 'string' ? error : error?.reason) ?? `status ${status}`}`;

/** @param results of the very items, in their order */
export function account(items: readonly Item[], results: readonly Result[]): Account {
  let created = 0;
  let known = 0;
  const rejected: Rejection[] = [];
  const later: Item[] = [];
  const mended: Item[] = [];
  for (const [at, item] of items.entries()) {
    const outcome = results[at] ?? { create: { status: 503 } };
    const { status } = outcome.create;
    const reason = reasonOf(outcome);
    if (status === 200 || status === 201) created++;
    else if (status === 409) known++;
    else if (isPassing(status)) later.push(item);
    else if (reason.includes('Duplicate field') && !item.isMended) {
      mended.push({ ...item, isMended: true, document: withoutRepeatedNames(item.document) });
    } else rejected.push({ file: item.file, number: item.number, reason });
  }
  return { created, known, rejected, later, mended };
}
