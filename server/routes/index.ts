import { eventRoutes } from '../events/routes';
import { huntRoutes } from '../hunts/routes';
import { networkRoutes } from '../networks/routes';
import { ruleRoutes } from '../rules/routes';
import { settingsRoutes } from '../settings/routes';
import { setupRoutes } from '../setup/routes';
import { statusRoutes } from '../status/routes';
import { uninstallRoutes } from '../uninstall/routes';
import type { Route } from './route';

/** Everything that Spoor answers. */
export const allRoutes: readonly Route[] = [
  ...statusRoutes,
  ...eventRoutes,
  ...huntRoutes,
  ...ruleRoutes,
  ...networkRoutes,
  ...settingsRoutes,
  ...setupRoutes,
  ...uninstallRoutes,
];
