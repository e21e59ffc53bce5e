/**
 * The part of Kibana 7.17's browser contract that Spoor uses, in our own words. Read in 7.17.6's `src/core/public/index.ts`,
 * `application/types.ts`, `overlays` and `notifications`. Imported as types only.
 */
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
  readonly theme?: undefined;
  readonly getStartServices: () => Promise<[CoreStart, StartPlugins, unknown]>;
}

export interface CoreStart {
  readonly application: ApplicationStart;
  readonly http: HttpStart;
  readonly chrome: ChromeStart;
  readonly notifications: NotificationsStart;
  readonly overlays: OverlayStart;
  readonly uiSettings: UiSettingsStart;
  /** There is none: a tree needs `i18n.Context`, and learns of the dark mode from the setting `theme:darkMode`. */
  readonly rendering?: undefined;
  readonly i18n: I18nStart;
  readonly theme?: undefined;
  readonly docLinks: { readonly links: Readonly<Record<string, unknown>> };
}

export type App = AppOf<AppMountParameters>;

export interface AppMountParameters extends AppMountParametersBase {
  readonly theme$?: undefined;
}
