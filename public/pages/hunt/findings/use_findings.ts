import { isLeft } from 'fp-ts/Either';
import type { TypeOf } from 'io-ts';
import { runHunt, type StoredHunt } from '#common/api/hunts';
import { blockOf, type Block } from '#common/hunts/blocks/block';
import { useApiQuery, type Answer } from '#public/hooks/use_api_query';
import { useOpenHunt } from '../library/use_library';
import { useHunt } from '../use_hunt';
import { wholeQuery } from '../whole_query';

/** An open hunt that has a block. */
export interface BlockHunt {
  readonly hunt: StoredHunt;
  readonly block: Block;
  /** Whether the bar still asks the hunt's query: a step of its guide, or the person, may have put another there. */
  readonly isAsked: boolean;
}

/** The open hunt, where it has a block. */
export function useBlockHunt(): BlockHunt | undefined {
  const { state } = useHunt();
  const hunt = useOpenHunt();
  const block = hunt && blockOf(hunt);
  return block && { hunt, block, isAsked: state.query.trim() === hunt.query.trim() };
}

/** What the hunt's block found in the page's period, narrowed by the page's filters. */
export function useFindings({ hunt, isAsked }: BlockHunt): Answer<TypeOf<typeof runHunt.response>> {
  const { state, search } = useHunt();
  const pills = wholeQuery('', state.pills);
  const query = isLeft(pills) ? '' : pills.right;
  const { from, to } = search;
  return useApiQuery(
    runHunt,
    { params: { id: hunt.id }, body: { from, to, query, size: 0 } },
    { enabled: isAsked, keepPrevious: false },
  );
}
