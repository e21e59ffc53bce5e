import { createBrowserHistory } from 'history';
import { BehaviorSubject } from 'rxjs';
import type {
  AppLeaveHandler,
  AppMountParametersBase,
  AppOf,
  ApplicationStart,
  AppUnmount,
  Capabilities,
} from '../../../typings/kibana-8.19/public';
import type { Chrome } from './chrome';

/** Where an app's pages begin. */
export const routeOf = ({ id, appRoute }: Pick<AppOf<never>, 'id' | 'appRoute'>): string =>
  appRoute ?? `/app/${id}`;

/** An app as the host's own navigation knows it. */
export type AppEntry = Omit<AppOf<never>, 'mount'>;

/** Apps of the page, and showing the one that the address names. */
export interface Application {
  /** In the order of their registration, as they are now: apps may change their pages later. */
  readonly list: () => readonly AppEntry[];
  /** Adds an app of the host's own. */
  readonly register: (app: AppOf<AppMountParametersBase>) => void;
  /** Draws the app whose address this is into the element. @returns whether there is one */
  readonly show: (element: HTMLElement) => Promise<boolean>;
}

/** The same, with what plugins of one generation get; `P` is what that generation gives to `mount`. */
export interface ApplicationOf<P> extends Application {
  readonly setup: { readonly register: (app: AppOf<P>) => void };
  readonly start: ApplicationStart;
}

/** What the app wants to ask before it is left; the browser words the question itself. */
function guardLeaving(handler: AppLeaveHandler) {
  window.onbeforeunload = (event) => {
    const action = handler({
      confirm: (text, title) => ({ type: 'confirm', text, title }),
      default: () => ({ type: 'default' }),
    });
    if (action.type === 'confirm') {
      event.preventDefault();
    }
  };
}

/** @param complete adds what only this generation gives to `mount` */
export function createApplication<P extends AppMountParametersBase>(
  capabilities: Capabilities,
  { actionMenu$ }: Chrome,
  complete: (parameters: AppMountParametersBase) => P,
): ApplicationOf<P> {
  const apps = new Map<string, AppOf<P>>();
  const currentAppId$ = new BehaviorSubject<string | undefined>(undefined);
  let unmount: AppUnmount | undefined;

  function register(app: AppOf<P>) {
    if (apps.has(app.id)) {
      throw new Error(`An application is already registered with the id "${app.id}"`);
    }
    apps.set(app.id, app);
    app.updater$?.subscribe((update) => apps.set(app.id, { ...app, ...update() }));
  }
  const getUrlForApp: ApplicationStart['getUrlForApp'] = (id, { path = '', absolute = false } = {}) => {
    const route = routeOf(apps.get(id) ?? { id });
    const address = `${route}${path === '' || path.startsWith('/') ? '' : '/'}${path}`;
    return absolute ? `${window.location.origin}${address}` : address;
  };

  return {
    list: () => [...apps.values()],
    register,
    setup: { register },
    start: {
      capabilities,
      currentAppId$,
      getUrlForApp,
      // Whole page loads: an app's own history moves within it, and between apps the host keeps nothing.
      navigateToApp: async (id, { path, replace = false } = {}) => {
        const address = getUrlForApp(id, { path });
        if (replace) {
          window.location.replace(address);
        } else {
          window.location.assign(address);
        }
      },
      navigateToUrl: async (url) => window.location.assign(url),
    },
    show: async (element) => {
      const { pathname } = window.location;
      const app = [...apps.values()].find((one) => `${pathname}/`.startsWith(`${routeOf(one)}/`));
      if (app === undefined) {
        return false;
      }
      unmount?.();
      currentAppId$.next(app.id);
      unmount = await app.mount(
        complete({
          element,
          appBasePath: routeOf(app),
          history: createBrowserHistory({ basename: routeOf(app) }),
          setHeaderActionMenu: (mount) => actionMenu$.next(mount),
          onAppLeave: guardLeaving,
        }),
      );
      return true;
    },
  };
}
