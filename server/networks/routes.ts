import * as api from '#common/api/networks';
import { route } from '../routes/route';

export const networkRoutes = [
  route(api.getNetworks, (_, { networks }) => networks.definitions.get()),
  route(api.putNetworks, ({ body }, { networks }) => networks.definitions.put(body)),
  route(api.importNetworks, ({ body }, { networks }) => networks.definitions.import(body)),
  route(api.getUserGroups, (_, { networks }) => networks.userGroups.get()),
  route(api.putUserGroups, ({ body }, { networks }) => networks.userGroups.put(body)),
  route(api.importUserGroups, ({ body }, { networks }) => networks.userGroups.import(body)),
];
