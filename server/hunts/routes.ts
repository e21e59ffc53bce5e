import * as api from '#common/api/hunts';
import { route } from '../routes/route';

export const huntRoutes = [
  route(api.listHunts, (_, { hunts }) => hunts.list()),
  route(api.createHunt, ({ body }, { hunts }) => hunts.create(body)),
  route(api.overviewHunts, ({ body }, { hunts }) => hunts.overview(body)),
  route(api.getHunt, ({ params }, { hunts }) => hunts.get(params.id)),
  route(api.updateHunt, ({ params, body }, { hunts }) => hunts.update(params.id, body)),
  route(api.deleteHunt, ({ params }, { hunts }) => hunts.remove(params.id)),
  route(api.runHunt, ({ params, body }, { hunts }) => hunts.run(params.id, body)),
];
