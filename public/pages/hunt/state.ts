import type { Pill } from '#common/query/pills';

/** The two ways to look at what was found. */
export const tabs = ['dashboard', 'events'] as const;
export type HuntTab = (typeof tabs)[number];

/** What can be seen of an open event. */
export const eventViews = ['summary', 'flow', 'files', 'json'] as const;
export type EventView = (typeof eventViews)[number];

/** An open event, by where it is stored. */
export interface OpenEvent {
  readonly index: string;
  readonly id: string;
  readonly view: EventView;
}

/** The order of the list of events. */
export interface Sort {
  readonly field: string;
  readonly order: 'asc' | 'desc';
}

/** Everything that the hunt page shows follows from this; it lives in the address, so that every view can be shared. */
export interface HuntState {
  /** What stands in the bar: KQL. */
  readonly query: string;
  readonly pills: readonly Pill[];
  /** ISO 8601 or date math. */
  readonly from: string;
  readonly to: string;
  /** Event types shown; empty: all. */
  readonly eventTypes: readonly string[];
  readonly tab: HuntTab;
  /** Id of the hunt whose guide is open. */
  readonly hunt?: string;
  readonly sort?: Sort;
  /** Columns of the list of events, where they differ from the usual ones. */
  readonly columns?: readonly string[];
  /** The event that was opened last, if it still is. */
  readonly event?: OpenEvent;
  /** Seconds between automatic refreshes; left out: none. */
  readonly refreshSeconds?: number;
}

/** Where a person who opens the page without an address starts. */
export const defaultState: HuntState = {
  query: '',
  pills: [],
  from: 'now-7d',
  to: 'now',
  eventTypes: [],
  tab: 'dashboard',
};

/** A change of the page, as a person makes it. */
export type HuntChange =
  | { readonly type: 'query'; readonly query: string }
  | { readonly type: 'start_from'; readonly pill: Pill }
  | { readonly type: 'add_pill'; readonly pill: Pill }
  | { readonly type: 'replace_pill'; readonly id: string; readonly pill: Pill }
  | { readonly type: 'remove_pill' | 'toggle_pill' | 'negate_pill'; readonly id: string }
  | { readonly type: 'clear_pills' }
  | {
      readonly type: 'narrow';
      readonly pills: readonly Pill[];
      readonly from: string;
      readonly to: string;
    }
  | { readonly type: 'range'; readonly from: string; readonly to: string }
  | { readonly type: 'event_types'; readonly eventTypes: readonly string[] }
  | { readonly type: 'tab'; readonly tab: HuntTab }
  | { readonly type: 'open_hunt'; readonly hunt: { readonly id: string; readonly query: string } }
  | { readonly type: 'close_hunt' }
  | { readonly type: 'sort'; readonly sort: Sort | undefined }
  | { readonly type: 'columns'; readonly columns: readonly string[] | undefined }
  | { readonly type: 'open_event'; readonly event: OpenEvent | undefined }
  | { readonly type: 'refresh_every'; readonly seconds: number | undefined };

const eachPill = (state: HuntState, id: string, change: (pill: Pill) => Pill): HuntState => ({
  ...state,
  pills: state.pills.map((pill) => (pill.id === id ? change(pill) : pill)),
});

/** Further filters; one that is there already moves to the end. */
const withNew = (pills: readonly Pill[], added: readonly Pill[]): readonly Pill[] => [
  ...pills.filter(({ id }) => !added.some((pill) => pill.id === id)),
  ...added,
];

/** What a change is about: what is asked, which part of the page is seen, or how that part is displayed. */
const natures: Readonly<Record<HuntChange['type'], 'question' | 'part' | 'display'>> = {
  query: 'question',
  start_from: 'question',
  add_pill: 'question',
  replace_pill: 'question',
  remove_pill: 'question',
  toggle_pill: 'question',
  negate_pill: 'question',
  clear_pills: 'question',
  narrow: 'question',
  range: 'question',
  event_types: 'question',
  open_hunt: 'question',
  tab: 'part',
  close_hunt: 'part',
  sort: 'display',
  columns: 'display',
  open_event: 'display',
  refresh_every: 'display',
};

/** A new question in the same period: nothing of the one before narrows it down. */
const anew = (state: HuntState): HuntState => ({
  ...state,
  query: '',
  pills: [],
  eventTypes: [],
  hunt: undefined,
  columns: undefined,
  sort: undefined,
});

/**
 * The page after a change. Opening a hunt starts from its query alone, so that what is found agrees with the count
 * beside its name; what was there before stays one step back in the browser's history. Another question closes the open
 * event, which may not be among its answers.
 */
export function change(state: HuntState, step: HuntChange): HuntState {
  const changed = changeOne(state, step);
  return natures[step.type] === 'question' ? { ...changed, event: undefined } : changed;
}

function changeOne(state: HuntState, step: HuntChange): HuntState {
  switch (step.type) {
    case 'query':
      return { ...state, query: step.query };
    case 'start_from':
      return { ...anew(state), pills: [step.pill], tab: 'events' };
    case 'add_pill':
      return { ...state, pills: withNew(state.pills, [step.pill]) };
    case 'replace_pill':
      return eachPill(state, step.id, () => step.pill);
    case 'remove_pill':
      return { ...state, pills: state.pills.filter(({ id }) => id !== step.id) };
    case 'toggle_pill':
      return eachPill(state, step.id, (pill) => ({ ...pill, disabled: !pill.disabled }));
    case 'negate_pill':
      return eachPill(state, step.id, (pill) => ({ ...pill, negated: !pill.negated }));
    case 'clear_pills':
      return { ...state, pills: [] };
    case 'narrow':
      return { ...state, pills: withNew(state.pills, step.pills), from: step.from, to: step.to };
    case 'range':
      return { ...state, from: step.from, to: step.to };
    case 'event_types':
      return { ...state, eventTypes: step.eventTypes };
    case 'tab':
      return { ...state, tab: step.tab };
    case 'open_hunt':
      return { ...anew(state), query: step.hunt.query, hunt: step.hunt.id };
    case 'close_hunt':
      return { ...state, hunt: undefined };
    case 'sort':
      return { ...state, sort: step.sort };
    case 'columns':
      return { ...state, columns: step.columns };
    case 'open_event':
      return { ...state, event: step.event };
    case 'refresh_every':
      return { ...state, refreshSeconds: step.seconds };
  }
}

/** Whether Back should undo a change: what a person asked for, not how it is displayed. */
export const isStep = ({ type }: HuntChange): boolean => natures[type] !== 'display';
