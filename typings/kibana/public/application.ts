/**
 * Apps and what every page offers them, the same in 7.17, 8.19 and 9. Read in Kibana's `src/core/public` (7.17) and
 * `src/core/packages/{application,chrome,notifications,overlays,ui-settings}/browser` (8.19 and 9).
 */
import type { History } from 'history';
import type { ReactElement, ReactNode } from 'react';
import type { Observable } from 'rxjs';

export interface PluginInitializerContext<Config = unknown> {
  readonly opaqueId: symbol;
  /** `version` is Kibana's, `x.y.z`. */
  readonly env: { readonly packageInfo: { readonly version: string } };
  readonly config: { readonly get: () => Config };
}

/** A page within an app, for the navigation and the global search. */
export interface AppDeepLink {
  readonly id: string;
  readonly title: string;
  /** From the app's root on: `/hosts`. */
  readonly path: string;
  readonly keywords?: string[];
}

/** What an app says of itself in every generation; `P` is what its `mount` gets. */
export interface AppOf<P> {
  readonly id: string;
  readonly title: string;
  readonly category?: { readonly id: string; readonly label: string; readonly order?: number };
  readonly euiIconType?: string;
  readonly order?: number;
  /** Default `/app/<id>`. */
  readonly appRoute?: string;
  readonly deepLinks?: AppDeepLink[];
  /** Changes of the app once it is registered, each for what it was registered with. */
  readonly updater$?: Observable<() => { readonly deepLinks?: AppDeepLink[] }>;
  readonly mount: (params: P) => AppUnmount | Promise<AppUnmount>;
}

export type AppUnmount = () => void;

export type MountPoint = (element: HTMLElement) => () => void;

/** What every generation gives to `mount`. */
export interface AppMountParametersBase {
  readonly element: HTMLElement;
  /** Of this app: its `/` is the app's root. */
  readonly history: History;
  /** e.g. `/app/spoor`, behind a base path `/kibana/app/spoor`. */
  readonly appBasePath: string;
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

/** An open flyout or dialog. */
export interface OverlayRef {
  readonly onClose: Promise<void>;
  readonly close: () => Promise<void>;
}

export interface OverlayStart {
  readonly openFlyout: (
    mount: MountPoint,
    options?: {
      readonly size?: 's' | 'm' | 'l';
      readonly ownFocus?: boolean;
      readonly 'aria-label'?: string;
      readonly 'data-test-subj'?: string;
      /** Who gives it must close the flyout. */
      readonly onClose?: (flyout: OverlayRef) => void;
    },
  ) => OverlayRef;
}

/** Known keys: `theme:darkMode`, `dateFormat`, `dateFormat:tz`, `timepicker:quickRanges`. */
export interface UiSettingsStart {
  readonly get: <T = unknown>(key: string, defaultOverride?: T) => T;
  readonly get$: <T = unknown>(key: string, defaultOverride?: T) => Observable<T>;
}

export interface I18nStart {
  readonly Context: (props: { readonly children?: ReactNode }) => ReactElement;
}
