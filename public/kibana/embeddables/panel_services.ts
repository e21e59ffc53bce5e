import { createMemoryHistory } from 'history';
import type { CoreStart } from '#kibana/public';
import type { Services } from '#public/app/services';
import { toServices } from '../to_services';

/** What the app's pages ask of the host, for a panel outside the app: its links lead into the app, and it sets no trail. */
export const panelServices = (core: CoreStart): Services => ({
  ...toServices(core, createMemoryHistory()),
  href: (path) => core.application.getUrlForApp('spoor', { path }),
  setTrail: () => undefined,
});
