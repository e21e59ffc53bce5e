import { BehaviorSubject } from 'rxjs';
import type { CoreTheme, ThemeStart } from '../../../typings/kibana-8.19/public';
import type { PageGeneration } from '../generations/generation';

/** Where the browser keeps the choice. */
const KEY = 'spoor.theme';

/** The choice made before or, until then, what the system prefers. */
function isDarkAtFirst(): boolean {
  const kept = window.localStorage.getItem(KEY);
  return kept === null ? window.matchMedia('(prefers-color-scheme: dark)').matches : kept === 'dark';
}

/** Style sheets are one for each theme. */
function showStyles(isDark: boolean) {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-theme]')) {
    link.disabled = link.dataset.theme !== (isDark ? 'dark' : 'light');
  }
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
}

/** Light or dark, remembered by the browser. */
export interface Theme extends ThemeStart {
  readonly toggle: () => void;
}

/** Chooses the colours before anything is drawn: plugins read Kibana's tag while they load. */
export function createTheme({ themeName: name, themeTag, reloadsForTheme }: PageGeneration): Theme {
  const theme$ = new BehaviorSubject<CoreTheme>({ darkMode: isDarkAtFirst(), name });
  theme$.subscribe(({ darkMode }) => {
    globalThis.__kbnThemeTag__ = themeTag(darkMode);
    showStyles(darkMode);
  });
  return {
    theme$,
    getTheme: () => theme$.value,
    toggle: () => {
      const darkMode = !theme$.value.darkMode;
      window.localStorage.setItem(KEY, darkMode ? 'dark' : 'light');
      if (reloadsForTheme) {
        window.location.reload();
      } else {
        theme$.next({ darkMode, name });
      }
    },
  };
}
