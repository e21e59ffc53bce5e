import { isJsonObject, type JsonObject } from '#common/json';

/** How a dashboard keeps a panel's state: 8.19 to 9.3 with its references, later by itself. */
export type StateForm = 'with_references' | 'flat';

/** In which form a dashboard has handed out a state. */
export const formOf = (given: unknown): StateForm =>
  isJsonObject(given) && isJsonObject(given['rawState']) ? 'with_references' : 'flat';

/** The state itself. */
export function unwrap(given: unknown): JsonObject {
  if (!isJsonObject(given)) return {};
  return isJsonObject(given['rawState']) ? given['rawState'] : given;
}

/** The state as the dashboard keeps it. */
export const wrap = (state: JsonObject, form: StateForm): JsonObject =>
  form === 'flat' ? state : { rawState: state, references: [] };

/** Kibana's first version whose dashboards keep flat states: elastic/kibana#247997, of January 2026. */
const FIRST_FLAT = [9, 4] as const;

/** In which form a new panel's state is given to a dashboard of this Kibana. */
export function formFor(version: string): StateForm {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isFlat = major > FIRST_FLAT[0] || (major === FIRST_FLAT[0] && minor >= FIRST_FLAT[1]);
  return isFlat ? 'flat' : 'with_references';
}

/** Keys that every panel has, by what they are called now and what 8.19 calls them. */
const names = {
  title: ['title'],
  description: ['description'],
  hide_title: ['hide_title', 'hidePanelTitles'],
  time_range: ['time_range', 'timeRange'],
} as const;
export type SharedKey = keyof typeof names;

/** What a state says of a key that every panel has. */
export const readShared = (state: JsonObject, key: SharedKey): unknown =>
  names[key].map((name) => state[name]).find((value) => value !== undefined);

/** What a state holds beside Spoor's keys and those that every panel has, e.g. drill-downs: kept as it is. */
export function foreign(state: JsonObject, own: readonly string[]): JsonObject {
  const known: readonly string[] = [...own, ...Object.values(names).flat()];
  return Object.fromEntries(Object.entries(state).filter(([key]) => !known.includes(key)));
}
