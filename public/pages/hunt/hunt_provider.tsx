import { useQueryClient } from '@tanstack/react-query';
import { isLeft } from 'fp-ts/Either';
import React, { useCallback, useEffect, useMemo, useState, type FC } from 'react';
import { useHistory, useLocation } from 'react-router-dom';
import type { Zone } from '#common/time/period';
import { useServices } from '#public/hooks/use_services';
import { decodeState } from './address';
import { actionsOn } from './actions';
import { resolveTime, zoneOf } from './period/resolve';
import type { HuntState } from './state';
import { HuntContext, type HuntSearch, type Hunting } from './use_hunt';
import { wholeQuery } from './whole_query';

const toSearch = (state: HuntState, query: string, now: number, zone: Zone): HuntSearch => ({
  query,
  from: resolveTime(state.from, false, now, zone),
  to: resolveTime(state.to, true, now, zone),
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
  const { timeZone } = useServices().preferences;
  const [refreshes, setRefreshes] = useState(0);
  const refresh = useCallback(() => {
    setRefreshes((count) => count + 1);
    void client.invalidateQueries();
  }, [client]);
  const actions = useMemo(() => actionsOn(history, refresh), [history, refresh]);
  // the clock is read once a question, so that all requests of the page mean the same day by "today"
  const asked = useMemo(() => ({ address, refreshes, now: Date.now() }), [address, refreshes]);
  const hunting = useMemo((): Hunting => {
    const { state, notices } = decodeState(asked.address);
    const query = wholeQuery(state.query, state.pills);
    return {
      state,
      notices,
      search: toSearch(state, isLeft(query) ? '' : query.right, asked.now, zoneOf(timeZone)),
      problem: isLeft(query) ? query.left : undefined,
      actions,
    };
  }, [asked, actions, timeZone]);
  useAutomaticRefresh(hunting.state.refreshSeconds, actions.refresh);
  return <HuntContext.Provider value={hunting}>{children}</HuntContext.Provider>;
};
