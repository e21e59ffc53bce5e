import { formatSeconds } from '#common/format/numbers';
import { whyUnanswerable, type Holdings } from '#common/hunts/answerable';
import { blockOf } from '#common/hunts/blocks/block';
import { spanMilliseconds } from '#common/hunts/blocks/span';
import type { Outcome } from '#common/hunts/engine/outcome';
import type { Hunt } from '#common/hunts/hunt';

/** What time there was to learn what is no news. */
export interface Learning {
  /** When learning begins, and the time of the last event, milliseconds since 1970; infinite where none has one. */
  readonly begin: number;
  readonly end: number;
  readonly hasBaseline: boolean;
}

/** Why a hunt for what is new could not find anything; `undefined` where it could, or asks for something else. */
function whyNotLearnt(hunt: Hunt, { begin, end, hasBaseline }: Learning): string | undefined {
  const block = blockOf(hunt);
  if (block?.type !== 'first_seen' || hasBaseline) return undefined;
  const learn = spanMilliseconds(block.learn);
  if (end - begin > learn) return undefined;
  const span = formatSeconds(Math.max(0, Math.floor((end - begin) / 1_000)));
  return `The events span ${span}, and this hunt learns for ${formatSeconds(learn / 1_000)} before anything is news: give events of before by --baseline.`;
}

/** Why it says nothing that a hunt found nothing: a sentence or two; `undefined` where it does say something. */
export const whyOpen = (
  { hunt, undecided }: Pick<Outcome, 'hunt' | 'undecided'>,
  source: Holdings,
  learning: Learning,
): string | undefined => undecided ?? whyUnanswerable(hunt, source) ?? whyNotLearnt(hunt, learning);
