import { isLeft, left, right, type Either } from 'fp-ts/lib/Either';
import { blockOf } from '../hunts/blocks/block';
import { describeBlock } from '../hunts/blocks/describe';
import { printSpan, spanMilliseconds } from '../hunts/blocks/span';
import { bucketBlock } from '../hunts/buckets/bucket_block';
import type { BucketBlock } from '../hunts/buckets/scan';
import type { Hunt } from '../hunts/hunt';
import { isFieldPattern } from '../query/fields';
import { isNetworkField } from '../query/network_fields';
import { parseQuery } from '../query/parse';
import { terms } from '../query/walk';
import type { RuleParams } from './params';

/** What each run of a rule asks. */
export interface Watch {
  readonly title: string;
  /** Id of the hunt; `undefined` where the rule has a query of its own. */
  readonly hunt?: string;
  readonly severity: Hunt['severity'];
  readonly query: string;
  readonly requires: Hunt['requires'];
  readonly block: BucketBlock;
  /** Whether the block is made of the rule's own `group_by` and `at_least`, because the hunt asks for events. */
  readonly isPlain: boolean;
  /** Milliseconds. */
  readonly lookBack: number;
  /** Milliseconds between two runs. */
  readonly interval: number;
}

/** What of a rule's surroundings its question depends on. */
export interface Around {
  /** Kibana's spelling of the rule's interval. */
  readonly interval: string;
  /** Name of the rule, for rules that have a query and no title. */
  readonly name: string;
}

/** Milliseconds that events may come late without being missed: flows are logged at their end, and shippers lag. */
const LATE = 10 * 60_000;

/** What is rare is rare among the events of a day, unless the rule says otherwise. */
const RARE_LOOK_BACK = 24 * 3_600_000;

/**
 * A window of which a quarter is longer than any run looks back: where one event is enough, it does not matter when the
 * others came.
 */
const ANY_TIME = '400d';

/** Fields whose values a query compares: of those that are nowhere it would find nothing, for ever and without a word. */
function comparedFields(text: string): readonly string[] {
  const query = parseQuery(text);
  if (isLeft(query)) return [];
  const compared = terms(query.right).flatMap((term) =>
    term.type === 'is' || term.type === 'range' || term.type === 'length' ? [term.field] : [],
  );
  return [...new Set(compared)].filter((field) => !isFieldPattern(field) && !isNetworkField(field));
}

/** What the data must have: hunts of the pack say so themselves. */
function requirementsOf(hunt: Hunt | undefined, query: string): Hunt['requires'] {
  const { event_types = [], fields = [] } = hunt?.requires ?? {};
  return event_types.length + fields.length > 0
    ? { event_types, fields }
    : { event_types: [], fields: [...comparedFields(query)] };
}

function lookBackOf({ look_back: wanted }: RuleParams, type: BucketBlock['type'], interval: number): number {
  if (wanted !== undefined) return spanMilliseconds(wanted);
  return Math.max(interval + LATE, type === 'rare' ? RARE_LOOK_BACK : 0);
}

/** What makes a group an alert: `at least 3 events of one src_ip within 15 minutes`. */
export const conditionOf = ({ block, isPlain, lookBack }: Watch): string =>
  describeBlock(isPlain && 'window' in block ? { ...block, window: printSpan(lookBack) } : block);

/**
 * What a rule asks at each run.
 * @param hunt the hunt that the parameters name; `undefined` where they have a query
 * @returns or why this hunt cannot be asked so, in a sentence
 */
export function watchOf(
  params: RuleParams,
  hunt: Hunt | undefined,
  { interval: every, name }: Around,
): Either<string, Watch> {
  const interval = spanMilliseconds(every);
  const own = blockOf(hunt ?? params);
  const query = hunt?.query ?? params.query ?? '';
  const about = {
    title: params.title ?? hunt?.title ?? name,
    hunt: hunt?.id,
    severity: params.severity ?? hunt?.severity ?? 'medium',
    query,
    requires: requirementsOf(hunt, query),
    interval,
  } as const;
  if (own === undefined) {
    const atLeast = params.at_least ?? 1;
    const lookBack = lookBackOf(params, 'threshold', interval);
    return right({
      ...about,
      block: {
        type: 'threshold',
        by: params.group_by ?? [],
        window: atLeast === 1 ? ANY_TIME : printSpan(lookBack),
        at_least: atLeast,
      },
      isPlain: true,
      lookBack,
    });
  }
  const beside = (['group_by', 'at_least'] as const).find((param) => params[param] !== undefined);
  if (beside !== undefined) {
    return left(
      `The hunt "${about.title}" says with its "${own.type}" what is counted: leave "${beside}" out of the rule.`,
    );
  }
  const block = bucketBlock(own);
  if (isLeft(block)) return block;
  return right({
    ...about,
    block: block.right,
    isPlain: false,
    lookBack: lookBackOf(params, block.right.type, interval),
  });
}
