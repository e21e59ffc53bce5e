import * as either from 'fp-ts/Either';
import { blockFields, blockOf, type Block } from '../../blocks/block';
import { spanMilliseconds, stepOf } from '../../blocks/span';
import type { Hunt } from '../../hunt';
import { isNetworkField } from '../../../query/network_fields';
import { pathsOf } from '../../../query/fields';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Kibana's own rules look back a little further than to their last run, as events come late; so do these. */
const LATE = 5 * MINUTE;
/** Fields that Kibana's rules group by, and fields whose combinations they watch for new ones, at most. */
const MAX_GROUP = 5;
const MAX_NEW_TERMS = 3;
/** How far Kibana's rules look back to tell what is new: as far as is usual there, since each run reads all of it. */
const HISTORY = '30d';

/** What a detection rule asks beside its query, and how often. */
export type Question =
  | { readonly type: 'query' }
  | {
      readonly type: 'threshold';
      readonly threshold: {
        readonly field: readonly string[];
        readonly value: number;
        readonly cardinality: ReadonlyArray<{ readonly field: string; readonly value: number }>;
      };
    }
  | {
      readonly type: 'new_terms';
      readonly new_terms_fields: readonly string[];
      readonly history_window_start: string;
    };

export interface Schedule {
  readonly interval: string;
  readonly from: string;
}

interface Asked {
  readonly question: Question;
  readonly schedule: Schedule;
  /** What Kibana decides a little differently: whole sentences. */
  readonly notes: readonly string[];
}

const every = (seconds: number, back: number): Schedule => ({
  interval: seconds % MINUTE === 0 ? `${seconds / MINUTE}m` : `${seconds}s`,
  from: `now-${back}s`,
});

const whenever = every(5 * MINUTE, 5 * MINUTE + LATE);

/** A window that slides as Spoor's does: looked at as a whole in each run. */
function sliding(window: string): Schedule {
  const step = Math.floor(stepOf(window) / 1_000);
  return every(Math.min(HOUR, Math.max(MINUTE, step)), Math.max(MINUTE, spanMilliseconds(window) / 1_000));
}

type Result = either.Either<string, Asked>;

/** A field that no event has under that name, so that Kibana could not group by it. */
const virtualField = (block: Block): string | undefined =>
  blockFields(block).find((field) => isNetworkField(field) || pathsOf(field).length > 1);

function counting(
  { by, window }: { readonly by: readonly string[]; readonly window: string },
  value: number,
  different?: { readonly field: string; readonly value: number },
): Result {
  if (by.length > MAX_GROUP) return either.left(`it groups by more than ${MAX_GROUP} fields`);
  if (different !== undefined && by.includes(different.field)) {
    return either.left(`it counts ${different.field} and groups by it too`);
  }
  const cardinality = different === undefined ? [] : [different];
  return either.right({
    question: { type: 'threshold', threshold: { field: by, value, cardinality } },
    schedule: sliding(window),
    notes: cardinality.map(({ field }) => `Kibana counts different values of ${field} approximately.`),
  });
}

function watching(fields: readonly string[], learn: string): Result {
  const history = spanMilliseconds(learn) > spanMilliseconds(HISTORY) ? learn : HISTORY;
  return either.right({
    question: { type: 'new_terms', new_terms_fields: fields, history_window_start: `now-${history}` },
    schedule: whenever,
    notes: [`Kibana forgets what it saw more than ${history} ago, and finds it as new again.`],
  });
}

function ask(block: Block): Result {
  switch (block.type) {
    case 'threshold':
      return counting(block, block.at_least);
    case 'distinct':
      return counting(block, 1, { field: block.field, value: block.at_least });
    case 'first_seen':
      if (block.fields.length > MAX_NEW_TERMS) {
        return either.left(`it watches combinations of more than ${MAX_NEW_TERMS} fields`);
      }
      return watching(block.fields, block.learn);
    case 'sum':
      return either.left('it sums a number, for which detection rules have no kind');
    case 'rare':
      return either.left('it asks for rare values, for which detection rules have no kind');
    case 'beacon':
      return either.left('it asks for even intervals, for which detection rules have no kind');
  }
}

/** What a hunt asks, as one of Kibana's kinds of rules; or why none of them can, as a part of a sentence. */
export function questionOf(hunt: Hunt): Result {
  const block = blockOf(hunt);
  if (block === undefined) {
    return either.right({ question: { type: 'query' }, schedule: whenever, notes: [] });
  }
  const virtual = virtualField(block);
  return virtual === undefined
    ? ask(block)
    : either.left(`it groups by ${virtual}, which stands for several fields`);
}
