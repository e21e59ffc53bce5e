import type { History } from 'history';
import { encodePill } from '#common/links/hunt_address';
import { decodeState, encodeState } from './address';
import type { Pill } from '#common/query/pills';
import { change, isStep, type HuntChange } from './state';
import type { HuntActions } from './use_hunt';

const named = (pill: Omit<Pill, 'id'>): Pill => ({ ...pill, id: encodePill(pill) });

/**
 * The page's actions on the browser's history. Steps are pushed, so that Back undoes them; what only changes the
 * display replaces the entry.
 */
export function actionsOn(history: History, refresh: () => void): HuntActions {
  const apply = (step: HuntChange) => {
    const { state } = decodeState(history.location.search);
    const search = encodeState(change(state, step));
    if (search === encodeState(state)) return;
    const location = { pathname: history.location.pathname, search };
    if (isStep(step)) history.push(location);
    else history.replace(location);
  };
  return {
    setQuery: (query) => apply({ type: 'query', query }),
    startFrom: (pill) => apply({ type: 'start_from', pill: named(pill) }),
    addPill: (pill) => apply({ type: 'add_pill', pill: named(pill) }),
    replacePill: (id, pill) => apply({ type: 'replace_pill', id, pill: named(pill) }),
    removePill: (id) => apply({ type: 'remove_pill', id }),
    togglePill: (id) => apply({ type: 'toggle_pill', id }),
    negatePill: (id) => apply({ type: 'negate_pill', id }),
    clearPills: () => apply({ type: 'clear_pills' }),
    narrow: ({ pills, from, to }) => apply({ type: 'narrow', pills: pills.map(named), from, to }),
    setRange: (from, to) => apply({ type: 'range', from, to }),
    setEventTypes: (eventTypes) => apply({ type: 'event_types', eventTypes }),
    setTab: (tab) => apply({ type: 'tab', tab }),
    openHunt: (hunt) => apply({ type: 'open_hunt', hunt }),
    closeHunt: () => apply({ type: 'close_hunt' }),
    setSort: (sort) => apply({ type: 'sort', sort }),
    setColumns: (columns) => apply({ type: 'columns', columns }),
    openEvent: (event) => apply({ type: 'open_event', event }),
    refreshEvery: (seconds) => apply({ type: 'refresh_every', seconds }),
    refresh,
  };
}
