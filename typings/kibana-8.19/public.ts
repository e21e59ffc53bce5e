/**
 * The part of Kibana 8.19's browser contract that Spoor uses, in our own words. Imported as types only, by
 * `public/kibana/` and by the bundled host's page that speaks this contract.
 */
import type { History } from 'history';
import type { ReactElement, ReactNode } from 'react';
import type { Observable } from 'rxjs';

export interface PluginInitializerContext<Config = unknown> {
  readonly opaqueId: symbol;
  readonly env: { readonly packageInfo: { readonly version: string } };
  readonly config: { readonly get: () => Config };
}

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
  readonly uiSettings: UiSettingsStart;
  /** Wraps an element in the providers of theme, texts and style that every React tree needs. */
  readonly rendering: { readonly addContext: (element: ReactNode) => ReactElement<string> };
  readonly i18n: { readonly Context: (props: { readonly children?: ReactNode }) => ReactElement };
  readonly theme: ThemeStart;
  readonly docLinks: { readonly links: Readonly<Record<string, unknown>> };
}

export interface App {
  readonly id: string;
  readonly title: string;
  readonly category?: { readonly id: string; readonly label: string; readonly order?: number };
  readonly euiIconType?: string;
  readonly order?: number;
  /** Default `/app/<id>`. */
  readonly appRoute?: string;
  readonly mount: (params: AppMountParameters) => AppUnmount | Promise<AppUnmount>;
}

export type AppUnmount = () => void;

export type MountPoint = (element: HTMLElement) => () => void;

export interface AppMountParameters {
  readonly element: HTMLElement;
  /** Of this app: its `/` is the app's root. */
  readonly history: History;
  /** e.g. `/app/spoor`, behind a base path `/kibana/app/spoor`. */
  readonly appBasePath: string;
  readonly theme$: Observable<CoreTheme>;
  readonly setHeaderActionMenu: (mount: MountPoint | undefined) => void;
  /** @deprecated by Kibana, kept for asking before unsaved work is left. */
  readonly onAppLeave: (handler: AppLeaveHandler) => void;
}

export type AppLeaveHandler = (actions: {
  readonly confirm: (text: string, title?: string) => AppLeaveAction;
  readonly default: () => AppLeaveAction;
}) => AppLeaveAction;

export type AppLeaveAction =
  { readonly type: 'default' } | { readonly type: 'confirm'; readonly text: string; readonly title?: string };

/** Flags by feature: `capabilities.spoor.write === true`. */
export type Capabilities = Readonly<
  Record<string, Readonly<Record<string, boolean | Readonly<Record<string, boolean>>>>>
>;

export interface ApplicationStart {
  readonly capabilities: Capabilities;
  readonly currentAppId$: Observable<string | undefined>;
  readonly navigateToApp: (
    id: string,
    options?: { readonly path?: string; readonly replace?: boolean },
  ) => Promise<void>;
  readonly navigateToUrl: (url: string) => Promise<void>;
  readonly getUrlForApp: (
    id: string,
    options?: { readonly path?: string; readonly absolute?: boolean },
  ) => string;
}

export interface HttpFetchOptions {
  readonly method?: string;
  readonly query?: Readonly<Record<string, string | number | boolean | string[] | undefined>>;
  readonly body?: string | FormData | Blob;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** `true`: the answer is an `HttpResponse` instead of just its body. */
  readonly asResponse?: boolean;
}

export interface HttpResponse<T> {
  readonly request: Readonly<Request>;
  readonly response?: Readonly<Response>;
  readonly body?: T;
}

/** What `fetch` rejects with when the answer is not 2xx. `body` is Kibana's `{statusCode, error, message, attributes?}`. */
export interface HttpFetchError extends Error {
  readonly request: Request;
  readonly response?: Response;
  readonly body?: unknown;
}

export interface HttpFetch {
  <T = unknown>(
    path: string,
    options: HttpFetchOptions & { readonly asResponse: true },
  ): Promise<HttpResponse<T>>;
  <T = unknown>(path: string, options?: HttpFetchOptions): Promise<T>;
}

export interface HttpStart {
  readonly basePath: {
    readonly get: () => string;
    readonly prepend: (path: string) => string;
    readonly remove: (path: string) => string;
  };
  readonly fetch: HttpFetch;
  readonly get: HttpFetch;
  readonly post: HttpFetch;
  readonly put: HttpFetch;
  readonly delete: HttpFetch;
}

export interface Breadcrumb {
  readonly text: string;
  readonly href?: string;
  readonly onClick?: (event: { preventDefault(): void }) => void;
}

export interface ChromeStart {
  readonly setBreadcrumbs: (breadcrumbs: Breadcrumb[]) => void;
  readonly docTitle: { readonly change: (title: string | string[]) => void; readonly reset: () => void };
}

export interface ToastInput {
  readonly title: string;
  readonly text?: string | MountPoint;
  readonly toastLifeTimeMs?: number;
}

export interface NotificationsStart {
  readonly toasts: {
    readonly addSuccess: (toast: string | ToastInput) => { readonly id: string };
    readonly addWarning: (toast: string | ToastInput) => { readonly id: string };
    readonly addDanger: (toast: string | ToastInput) => { readonly id: string };
    readonly addError: (
      error: Error,
      options: { readonly title: string; readonly toastMessage?: string },
    ) => { readonly id: string };
    readonly remove: (toast: string | { readonly id: string }) => void;
  };
}

/** Known keys: `theme:darkMode`, `dateFormat`, `dateFormat:tz`, `timepicker:quickRanges`. */
export interface UiSettingsStart {
  readonly get: <T = unknown>(key: string, defaultOverride?: T) => T;
  readonly get$: <T = unknown>(key: string, defaultOverride?: T) => Observable<T>;
}

export interface CoreTheme {
  readonly darkMode: boolean;
  readonly name: string;
}

export interface ThemeStart {
  readonly theme$: Observable<CoreTheme>;
  readonly getTheme: () => CoreTheme;
}
