import { isLeft, left, mapLeft, type Either } from 'fp-ts/Either';
import { useMemo } from 'react';
import { getHunt, type StoredHunt } from '#common/api/hunts';
import { follow, type PanelSearch } from '#common/panels/follow';
import type { PanelAsks } from '#common/panels/state';
import type { Query, QueryError } from '#common/query/ast';
import { parseQuery } from '#common/query/parse';
import type { ApiError } from '#public/app/api_error';
import { useApiQuery } from '#public/hooks/use_api_query';
import { useServices } from '#public/hooks/use_services';
import { resolveTime, zoneOf } from '#public/pages/hunt/period/resolve';
import type { PanelInput } from './panel_source';
import { panelTexts } from './texts';

/** What a panel asks, once all of it is known. */
export interface Question {
  readonly search: PanelSearch;
  /** What the dashboard alone asks, for a hunt that is run with it. */
  readonly narrowing: string;
  readonly hunt?: StoredHunt;
  readonly isPaused: boolean;
}

/** Where a panel's question stands. */
export type Asked =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ApiError; readonly retry: () => void }
  | { readonly state: 'refused'; readonly reasons: readonly string[] }
  | { readonly state: 'ready'; readonly question: Question };

type Own = Either<readonly string[], Query>;

const parsed = (query: string): Own =>
  mapLeft(({ column, message }: QueryError) => [panelTexts.unreadable(column, message)])(parseQuery(query));

function toAsked(own: Own, hunt: StoredHunt | undefined, input: PanelInput, zoneName?: string): Asked {
  const { dashboard, place, isPaused } = input;
  const narrowing = follow({ type: 'all' }, dashboard, place);
  const search = isLeft(own) ? left([]) : follow(own.right, dashboard, place);
  if (isLeft(own) || isLeft(narrowing) || isLeft(search)) {
    const reasons = [...(isLeft(own) ? own.left : []), ...(isLeft(narrowing) ? narrowing.left : [])];
    return { state: 'refused', reasons };
  }
  const { query, from, to } = search.right;
  const [now, zone] = [Date.now(), zoneOf(zoneName)];
  const period = { from: resolveTime(from, false, now, zone), to: resolveTime(to, true, now, zone) };
  return {
    state: 'ready',
    question: { search: { query, ...period }, narrowing: narrowing.right.query, hunt, isPaused },
  };
}

/** Joins what a panel asks with what its dashboard asks. A hunt is fetched first. */
export function useAsked(asks: PanelAsks, input: PanelInput): Asked {
  const { timeZone } = useServices().preferences;
  const id = asks.type === 'hunt' ? asks.id : '';
  const answer = useApiQuery(getHunt, { params: { id } }, { enabled: id !== '' && !input.isPaused });
  const hunt = answer.state === 'ready' ? answer.data : undefined;
  const query = asks.type === 'query' ? asks.query : hunt?.query;
  // Read anew with each input, so that "now" is the moment of asking.
  const asked = useMemo(
    (): Asked => (query === undefined ? { state: 'loading' } : toAsked(parsed(query), hunt, input, timeZone)),
    [query, hunt, input, timeZone],
  );
  return asks.type === 'hunt' && answer.state === 'failed' ? answer : asked;
}
