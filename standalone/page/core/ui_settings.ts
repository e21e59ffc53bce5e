import { Observable, of } from 'rxjs';
import type { UiSettingsStart } from '../../../typings/kibana-8.19/public';
import type { Theme } from './theme';

const quick = (from: string, display: string) => ({ from, to: 'now', display });

/** Kibana's defaults, as far as plugins ask for them. */
const defaults: Readonly<Record<string, unknown>> = {
  dateFormat: 'MMM D, YYYY @ HH:mm:ss.SSS',
  'dateFormat:tz': 'Browser',
  'timepicker:timeDefaults': { from: 'now-15m', to: 'now' },
  'timepicker:quickRanges': [
    quick('now-15m', 'Last 15 minutes'),
    quick('now-1h', 'Last 1 hour'),
    quick('now-24h', 'Last 24 hours'),
    quick('now-7d', 'Last 7 days'),
    quick('now-30d', 'Last 30 days'),
  ],
};

/** A plugin says what it expects of a key, as with Kibana's client. */
export function createUiSettings({ theme$, getTheme }: Theme): UiSettingsStart {
  const read = (key: string, otherwise: unknown, isDark: boolean): unknown => {
    const known: Readonly<Record<string, unknown>> = { ...defaults, 'theme:darkMode': isDark };
    return Object.hasOwn(known, key) ? known[key] : otherwise;
  };
  function get<T>(key: string, otherwise?: T): T;
  function get(key: string, otherwise?: unknown): unknown {
    return read(key, otherwise, getTheme().darkMode);
  }
  function get$<T>(key: string, otherwise?: T): Observable<T>;
  function get$(key: string, otherwise?: unknown): Observable<unknown> {
    return key === 'theme:darkMode'
      ? // Without operators: 7.17's rxjs keeps them elsewhere than later ones do.
        new Observable((to) => theme$.subscribe(({ darkMode }) => to.next(darkMode)))
      : of(read(key, otherwise, false));
  }
  return { get, get$ };
}
