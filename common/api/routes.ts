import * as events from './events';
import * as hunts from './hunts';
import * as networks from './networks';
import type { AnyApiRoute } from './route';
import * as rules from './rules';
import * as settings from './settings';
import * as setup from './setup';
import * as status from './status';
import * as uninstall from './uninstall';

/** Every route of the API. The OpenAPI page and the test matrix walk this list; a route that is not here does not exist. */
export const routes: readonly AnyApiRoute[] = [
  status.getStatus,
  status.getOpenApi,
  events.searchEvents,
  events.summarizeEvents,
  events.suggestValues,
  events.listFields,
  events.getEvent,
  events.relatedEvents,
  events.revealSecret,
  hunts.listHunts,
  hunts.createHunt,
  hunts.overviewHunts,
  hunts.getHunt,
  hunts.updateHunt,
  hunts.deleteHunt,
  hunts.runHunt,
  rules.previewRule,
  networks.getNetworks,
  networks.putNetworks,
  networks.importNetworks,
  networks.getUserGroups,
  networks.putUserGroups,
  networks.importUserGroups,
  settings.getSettings,
  settings.putSettings,
  settings.listAudit,
  setup.getSetup,
  uninstall.uninstall,
];
