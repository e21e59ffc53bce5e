import * as api from '#common/api/settings';
import { route } from '../routes/route';

export const settingsRoutes = [
  route(api.getSettings, (_, { settings }) => settings.get()),
  route(api.putSettings, ({ body }, { settings }) => settings.put(body)),
  route(api.listAudit, ({ query }, { audit }) => audit.list(query)),
];
