import * as api from '#common/api/setup';
import { route } from '../routes/route';

export const setupRoutes = [route(api.getSetup, (_, { setup }) => setup.get())];
