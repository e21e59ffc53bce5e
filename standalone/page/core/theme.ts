import { BehaviorSubject, type Observable } from 'rxjs';
import type { CoreTheme, ThemeStart } from '../../../typings/kibana-8.19/public';

/** Where the browser keeps the choice. */
const KEY = 'spoor.theme';

const themeOf = (darkMode: boolean): CoreTheme => ({ darkMode, name: 'borealis' });

/** The choice made before or, until then, what the system prefers. */
function isDarkAtFirst(): boolean {
  const kept = window.localStorage.getItem(KEY);
  return kept === null ? window.matchMedia('(prefers-color-scheme: dark)').matches : kept === 'dark';
}

/** Charts' style sheets are one for each theme. */
function showStyles({ darkMode }: CoreTheme) {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-theme]')) {
    link.disabled = link.dataset.theme !== (darkMode ? 'dark' : 'light');
  }
  document.documentElement.style.colorScheme = darkMode ? 'dark' : 'light';
}

export interface Theme extends ThemeStart {
  readonly theme$: Observable<CoreTheme>;
  readonly toggle: () => void;
}

/** Light or dark, remembered by the browser. */
export function createTheme(): Theme {
  const theme$ = new BehaviorSubject(themeOf(isDarkAtFirst()));
  theme$.subscribe(showStyles);
  return {
    theme$,
    getTheme: () => theme$.value,
    toggle: () => {
      const next = themeOf(!theme$.value.darkMode);
      window.localStorage.setItem(KEY, next.darkMode ? 'dark' : 'light');
      theme$.next(next);
    },
  };
}
