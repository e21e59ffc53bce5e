import { right } from 'fp-ts/lib/Either';
import { openApi } from '#common/api/openapi';
import { routes } from '#common/api/routes';
import * as api from '#common/api/status';
import { route } from '../routes/route';

export const statusRoutes = [
  route(api.getStatus, (_, { status }) => status.get()),
  route(api.getOpenApi, async (_, { version }) => right(openApi(routes, version))),
];
