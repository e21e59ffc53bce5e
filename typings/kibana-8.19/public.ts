/**
 * The part of Kibana 8.19's browser contract that Spoor uses, in our own words. Imported as types only, by
 * `public/kibana/` and by the bundled host's page that speaks this contract. Read in `src/core/packages/{lifecycle,application,
 * rendering,theme}/browser`.
 */
import type { ReactElement, ReactNode } from 'react';
import type { Observable } from 'rxjs';
import type {
  ApplicationStart,
  AppMountParametersBase,
  AppOf,
  ChromeStart,
  I18nStart,
  NotificationsStart,
  OverlayStart,
  PluginInitializerContext,
  UiSettingsStart,
} from '../kibana/public/application';
import type { HttpStart } from '../kibana/public/http';

export type * from '../kibana/public/application';
export type * from '../kibana/public/embeddable';
export type * from '../kibana/public/http';
export type * from '../kibana/public/plugins';
export type * from '../kibana/public/ui_actions';
export type * from './rules';

export interface Plugin<Setup, Start, SetupPlugins, StartPlugins> {
  setup(core: CoreSetup<StartPlugins>, plugins: SetupPlugins): Setup;
  start(core: CoreStart, plugins: StartPlugins): Start;
  stop?(): void;
}

/** What the bundle must export as `plugin`. */
export type PluginInitializer<Setup, Start, SetupPlugins, StartPlugins> = (
  context: PluginInitializerContext,
) => Plugin<Setup, Start, SetupPlugins, StartPlugins>;

export interface CoreSetup<StartPlugins = unknown> {
  readonly application: { readonly register: (app: App) => void };
  readonly http: HttpStart;
  readonly notifications: NotificationsStart;
  readonly uiSettings: UiSettingsStart;
  readonly theme: ThemeStart;
  readonly getStartServices: () => Promise<[CoreStart, StartPlugins, unknown]>;
}

export interface CoreStart {
  readonly application: ApplicationStart;
  readonly http: HttpStart;
  readonly chrome: ChromeStart;
  readonly notifications: NotificationsStart;
  readonly overlays: OverlayStart;
  readonly uiSettings: UiSettingsStart;
  /** Wraps an element in the providers of theme, texts and style that every React tree needs. */
  readonly rendering: { readonly addContext: (element: ReactNode) => ReactElement<string> };
  readonly i18n: I18nStart;
  readonly theme: ThemeStart;
  readonly docLinks: { readonly links: Readonly<Record<string, unknown>> };
}

export type App = AppOf<AppMountParameters>;

export interface AppMountParameters extends AppMountParametersBase {
  readonly theme$: Observable<CoreTheme>;
}

export interface CoreTheme {
  readonly darkMode: boolean;
  readonly name: string;
}

export interface ThemeStart {
  readonly theme$: Observable<CoreTheme>;
  readonly getTheme: () => CoreTheme;
}
