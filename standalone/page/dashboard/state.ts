import { isLeft } from 'fp-ts/lib/Either';
import * as t from 'io-ts';

/** Kibana's filter, of which the host makes phrases only. */
const filter = t.strict({
  meta: t.strict({
    alias: t.null,
    type: t.literal('phrase'),
    key: t.string,
    value: t.string,
    params: t.strict({ query: t.string }),
    negate: t.boolean,
    disabled: t.boolean,
  }),
  query: t.strict({ match_phrase: t.record(t.string, t.string) }),
});
export type DashboardFilter = t.TypeOf<typeof filter>;

const panel = t.strict({ id: t.string, type: t.string, state: t.UnknownRecord });
export type DashboardPanel = t.TypeOf<typeof panel>;

const dashboardState = t.strict({
  from: t.string,
  to: t.string,
  /** KQL. */
  query: t.string,
  filters: t.array(filter),
  panels: t.array(panel),
});

/** All of a dashboard; it lives in the address, so that the host keeps none. */
export type DashboardState = t.TypeOf<typeof dashboardState>;

/** The dashboard of an address without one. */
export const emptyDashboard: DashboardState = {
  from: 'now-7d',
  to: 'now',
  query: '',
  filters: [],
  panels: [],
};

/** Panels that a page can draw, and characters that a browser takes in an address. */
const limits = { panels: 50, text: 60_000 } as const;

/** A filter for one value of a field, as Kibana's own filter bar makes it. */
export const phraseFilter = (field: string, value: string, negate: boolean): DashboardFilter => ({
  meta: { alias: null, type: 'phrase', key: field, value, params: { query: value }, negate, disabled: false },
  query: { match_phrase: { [field]: value } },
});

/** The search string of an address, without `?`. */
export const encodeDashboard = (state: DashboardState): string =>
  new URLSearchParams({ state: JSON.stringify(state) }).toString();

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads an address that anybody may have written. @returns `undefined` where it holds something else than a dashboard */
export function decodeDashboard(search: string): DashboardState | undefined {
  const text = new URLSearchParams(search).get('state');
  if (text === null) return emptyDashboard;
  if (text.length > limits.text) return undefined;
  const decoded = dashboardState.decode(parse(text));
  return isLeft(decoded) || decoded.right.panels.length > limits.panels ? undefined : decoded.right;
}
