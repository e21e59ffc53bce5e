import { createBrowserHistory } from 'history';
import { BehaviorSubject } from 'rxjs';
import type {
  App,
  AppLeaveHandler,
  ApplicationStart,
  AppUnmount,
  Capabilities,
  CoreSetup,
  CoreTheme,
} from '../../../typings/kibana-8.19/public';
import type { Observable } from 'rxjs';
import type { Chrome } from './chrome';

const routeOf = ({ id, appRoute }: App) => appRoute ?? `/app/${id}`;

/** Registration of apps, and showing the one that the address names. */
export interface Application {
  readonly setup: CoreSetup['application'];
  readonly start: ApplicationStart;
  /** Draws the app whose address this is into the element. @returns whether there is one */
  readonly show: (element: HTMLElement) => Promise<boolean>;
}

export function createApplication(
  capabilities: Capabilities,
  theme$: Observable<CoreTheme>,
  { actionMenu$ }: Chrome,
): Application {
  const apps = new Map<string, App>();
  const currentAppId$ = new BehaviorSubject<string | undefined>(undefined);
  let unmount: AppUnmount | undefined;

  const getUrlForApp: ApplicationStart['getUrlForApp'] = (id, { path = '', absolute = false } = {}) => {
    const app = apps.get(id);
    const address = `${app === undefined ? `/app/${id}` : routeOf(app)}${path === '' || path.startsWith('/') ? '' : '/'}${path}`;
    return absolute ? `${window.location.origin}${address}` : address;
  };

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

  return {
    setup: {
      register: (app) => {
        if (apps.has(app.id)) {
          throw new Error(`An application is already registered with the id "${app.id}"`);
        }
        apps.set(app.id, app);
      },
    },
    start: {
      capabilities,
      currentAppId$,
      getUrlForApp,
      // Whole page loads: the bundled host has one app, whose own history moves within it.
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
      unmount = await app.mount({
        element,
        appBasePath: routeOf(app),
        history: createBrowserHistory({ basename: routeOf(app) }),
        theme$,
        setHeaderActionMenu: (mount) => actionMenu$.next(mount),
        onAppLeave: guardLeaving,
      });
      return true;
    },
  };
}
