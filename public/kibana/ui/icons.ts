import { euiOfPage } from './eui_of_page';

const known = new Set<string>(euiOfPage.ICON_TYPES ?? []);

/** The first that this page's EUI can draw. */
const first = (...names: readonly string[]): string => names.find((name) => known.has(name)) ?? 'empty';

/** Icons that EUI came to name otherwise. */
export const icons = {
  error: first('error', 'alert'),
  info: first('info', 'iInCircle'),
  keyboard: first('keyboard', 'keyboardShortcut'),
  question: first('question', 'questionInCircle'),
  warning: first('warning', 'alert'),
} as const;
