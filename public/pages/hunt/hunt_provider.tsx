import { useQueryClient } from '@tanstack/react-query';
import { isLeft } from 'fp-ts/Either';
import React, { useEffect, useMemo, type FC } from 'react';
import { useHistory, useLocation } from 'react-router-dom';
import { decodeState } from './address';
import { actionsOn } from './actions';
import type { HuntState } from './state';
import { HuntContext, type HuntSearch, type Hunting } from './use_hunt';
import { wholeQuery } from './whole_query';

const toSearch = (state: HuntState, query: string): HuntSearch => ({
  query,
  from: state.from,
  to: state.to,
  ...(state.eventTypes.length === 0 ? {} : { eventTypes: [...state.eventTypes] }),
});

/** Asks again every so many seconds, while the page is visible. */
function useAutomaticRefresh(seconds: number | undefined, refresh: () => void): void {
  useEffect(() => {
    if (seconds === undefined) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') refresh();
    }, seconds * 1_000);
    return () => clearInterval(timer);
  }, [seconds, refresh]);
}

/** Reads the page's state from the address, and writes every change back to it. */
export const HuntProvider: FC = ({ children }) => {
  const history = useHistory();
  const { search: address } = useLocation();
  const client = useQueryClient();
  const actions = useMemo(() => actionsOn(history, () => void client.invalidateQueries()), [history, client]);
  const hunting = useMemo((): Hunting => {
    const { state, notices } = decodeState(address);
    const query = wholeQuery(state.query, state.pills);
    return {
      state,
      notices,
      search: toSearch(state, isLeft(query) ? '' : query.right),
      problem: isLeft(query) ? query.left : undefined,
      actions,
    };
  }, [address, actions]);
  useAutomaticRefresh(hunting.state.refreshSeconds, actions.refresh);
  return <HuntContext.Provider value={hunting}>{children}</HuntContext.Provider>;
};
