import { encodePill, wellFormed } from '#common/links/hunt_address';
import type { Pill } from '#common/query/pills';
import {
  defaultState,
  eventViews,
  tabs,
  type EventView,
  type HuntState,
  type HuntTab,
  type OpenEvent,
  type Sort,
} from './state';
import { ordered } from './period/ordered';
import { addressTexts } from './texts';

/** Bounds of what is read from an address; the API has the same or wider ones. */
const limits = { query: 10_000, pills: 50, pill: 2_000, time: 100, list: 100, name: 300, id: 512 } as const;

/** Shortest automatic refresh, in seconds, so that a link cannot make a browser hammer the cluster. */
const MIN_REFRESH_SECONDS = 5;
const MAX_REFRESH_SECONDS = 86_400;

/** A page read from an address, with a sentence for each part that could not be used. */
export interface DecodedState {
  readonly state: HuntState;
  readonly notices: readonly string[];
}

const kinds: Readonly<Record<Pill['kind'], true>> = {
  is: true,
  wildcard: true,
  exists: true,
  range: true,
  kql: true,
};

const isKind = (text: string): text is Pill['kind'] => Object.hasOwn(kinds, text);
const isTab = (text: string): text is HuntTab => tabs.some((tab) => tab === text);

const isView = (text: string): text is EventView => eventViews.some((view) => view === text);

function decodeName(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The pill of a parameter; its id is its own text, so that the same filter never stands there twice. */
function decodePill(text: string): Pill | undefined {
  const [, disabled, negated, kind, name, value] = /^(~?)(!?)([a-z]+):([^:]*):(.*)$/s.exec(text) ?? [];
  if (text.length > limits.pill || kind === undefined || name === undefined || !isKind(kind)) {
    return undefined;
  }
  const field = decodeName(name);
  if (field === undefined || field.length > limits.name || (field === '' && kind !== 'kql')) return undefined;
  return { id: text, field, kind, value: value ?? '', negated: negated === '!', disabled: disabled === '~' };
}

const encodeList = (names: readonly string[]): string =>
  names.map((name) => encodeURIComponent(wellFormed(name))).join(',');

function decodeList(text: string): readonly string[] | undefined {
  const names = text.split(',').map(decodeName);
  const usable = names.filter((name) => name !== undefined && name !== '' && name.length <= limits.name);
  return usable.length === names.length && names.length <= limits.list
    ? usable.filter((name) => name !== undefined)
    : undefined;
}

const dateMath = /^now(?:[+-]\d{1,9}[smhdwMy])*(?:\/[smhdwMy])?$/;
const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether a text is a time that the API takes: ISO 8601 or date math. */
export const isTime = (text: string): boolean =>
  text.length <= limits.time &&
  (dateMath.test(text) || (isoDate.test(text) && !Number.isNaN(Date.parse(text))));

function decodeSort(text: string): Sort | undefined {
  const colon = text.lastIndexOf(':');
  const field = text.slice(0, colon);
  const order = text.slice(colon + 1);
  if (colon <= 0 || field.length > limits.name || (order !== 'asc' && order !== 'desc')) return undefined;
  return { field, order };
}

/** An open event as one parameter: `index/id/view`, each escaped. */
const encodeEvent = ({ index, id, view }: OpenEvent): string =>
  [index, id, view].map((part) => encodeURIComponent(wellFormed(part))).join('/');

function decodeEvent(text: string): OpenEvent | undefined {
  const [index, id, view, ...more] = text.split('/').map(decodeName);
  if (more.length > 0 || !index || !id || view === undefined || !isView(view)) return undefined;
  return index.length <= limits.name && id.length <= limits.id ? { index, id, view } : undefined;
}

function decodeSeconds(text: string): number | undefined {
  const seconds = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return seconds >= MIN_REFRESH_SECONDS && seconds <= MAX_REFRESH_SECONDS ? seconds : undefined;
}

/** The search string of an address, without `?`; what is as usual is left out. */
export function encodeState(state: HuntState): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string, usual = '') => {
    if (value !== usual) parameters.append(name, value);
  };
  // A bar that was emptied is not one that was never filled, which asks the open hunt's query.
  if (state.query !== '' || state.hunt !== undefined) parameters.append('q', state.query);
  for (const pill of state.pills) put('f', encodePill(pill));
  put('from', state.from, defaultState.from);
  put('to', state.to, defaultState.to);
  put('types', encodeList(state.eventTypes));
  put('tab', state.tab, defaultState.tab);
  put('hunt', state.hunt ?? '');
  put('sort', state.sort === undefined ? '' : `${state.sort.field}:${state.sort.order}`);
  put('columns', encodeList(state.columns ?? []));
  put('event', state.event === undefined ? '' : encodeEvent(state.event));
  put('refresh', String(state.refreshSeconds ?? ''));
  return parameters.toString();
}

/**
 * Reads an address that anybody may have written: what cannot be used gives the usual value and a notice.
 * @param now Milliseconds since 1970.
 */
export function decodeState(search: string, now: number = Date.now()): DecodedState {
  const parameters = new URLSearchParams(search);
  const notices: string[] = [];
  function read<T>(
    name: keyof typeof addressTexts.unusable,
    decode: (text: string) => T | undefined,
  ): T | undefined {
    const text = parameters.get(name);
    if (text === null) return undefined;
    const value = decode(text);
    if (value === undefined) notices.push(addressTexts.unusable[name]);
    return value;
  }
  const atMost = (length: number) => (text: string) => (text.length <= length ? text : undefined);
  const time = (text: string) => (isTime(text) ? text : undefined);

  const texts = parameters.getAll('f');
  const pills = new Map(
    texts
      .slice(0, limits.pills)
      .map(decodePill)
      .filter((pill) => pill !== undefined)
      .map((pill) => [pill.id, pill]),
  );
  if (pills.size < new Set(texts).size) notices.push(addressTexts.pills);

  const from = read('from', time) ?? defaultState.from;
  const to = read('to', time) ?? defaultState.to;
  const period = ordered({ from, to }, now);
  if (period === undefined) notices.push(addressTexts.noPeriod);
  else if (period.from !== from) notices.push(addressTexts.swapped);

  return {
    state: {
      query: read('q', atMost(limits.query)) ?? defaultState.query,
      pills: [...pills.values()],
      from: (period ?? defaultState).from,
      to: (period ?? defaultState).to,
      eventTypes: read('types', decodeList) ?? defaultState.eventTypes,
      tab: read('tab', (text) => (isTab(text) ? text : undefined)) ?? defaultState.tab,
      hunt: read('hunt', atMost(limits.name)),
      sort: read('sort', decodeSort),
      columns: read('columns', decodeList),
      event: read('event', decodeEvent),
      refreshSeconds: read('refresh', decodeSeconds),
    },
    notices,
  };
}
