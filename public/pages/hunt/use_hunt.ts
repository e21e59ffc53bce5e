import { createContext, useContext } from 'react';
import type { QueryError } from '#common/query/ast';
import type { Pill } from '#common/query/pills';
import type { HuntState, HuntTab, OpenEvent, Sort } from './state';

/** The question that bar, pills, period and toggles ask together: what the API's bodies start from. */
export interface HuntSearch {
  /** Bar and pills joined, as KQL. */
  readonly query: string;
  readonly from: string;
  readonly to: string;
  /** Left out: all. */
  readonly eventTypes?: string[];
}

/** What a person can do on the page. Steps go into the browser's history, so that Back undoes them. */
export interface HuntActions {
  readonly setQuery: (query: string) => void;
  /** A new question of one filter alone, in the same period. */
  readonly startFrom: (pill: Omit<Pill, 'id'>) => void;
  /** Adds a filter; one that is there already is not added twice. */
  readonly addPill: (pill: Omit<Pill, 'id'>) => void;
  readonly replacePill: (id: string, pill: Omit<Pill, 'id'>) => void;
  readonly removePill: (id: string) => void;
  /** Switches a filter off or on. */
  readonly togglePill: (id: string) => void;
  /** Turns a filter from include to exclude and back. */
  readonly negatePill: (id: string) => void;
  readonly clearPills: () => void;
  /** Adds filters and changes the period, in one step. */
  readonly narrow: (to: {
    readonly pills: readonly Omit<Pill, 'id'>[];
    readonly from: string;
    readonly to: string;
  }) => void;
  readonly setRange: (from: string, to: string) => void;
  /** An empty list shows all. */
  readonly setEventTypes: (eventTypes: readonly string[]) => void;
  readonly setTab: (tab: HuntTab) => void;
  readonly openHunt: (hunt: { readonly id: string; readonly query: string }) => void;
  readonly closeHunt: () => void;
  /** `undefined`: newest first. */
  readonly setSort: (sort: Sort | undefined) => void;
  /** `undefined`: the usual columns. */
  readonly setColumns: (columns: readonly string[] | undefined) => void;
  /** The event that the address names; `undefined`: none. */
  readonly openEvent: (event: OpenEvent | undefined) => void;
  readonly refreshEvery: (seconds: number | undefined) => void;
  /** Asks everything on the page again. */
  readonly refresh: () => void;
}

/** The hunt page as its parts see it. */
export interface Hunting {
  readonly state: HuntState;
  /** What the address said that could not be used, in sentences. */
  readonly notices: readonly string[];
  /** Means something only without a `problem`; the tabs are not drawn with one, so that they always ask something valid. */
  readonly search: HuntSearch;
  /** Why bar and pills are no query; nothing may be asked then. */
  readonly problem?: QueryError;
  readonly actions: HuntActions;
}

/** Filled by the hunt page. */
export const HuntContext = createContext<Hunting | undefined>(undefined);

/** State, question and actions of the hunt page, for any part of it. */
export function useHunt(): Hunting {
  const hunting = useContext(HuntContext);
  if (hunting === undefined) throw new Error('useHunt outside of the hunt page');
  return hunting;
}
