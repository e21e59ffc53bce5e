import * as api from '#common/api/uninstall';
import { route } from '../routes/route';

export const uninstallRoutes = [
  route(api.uninstall, ({ body }, { uninstall }) => (body.delete ? uninstall.remove() : uninstall.look())),
];
