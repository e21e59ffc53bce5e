import type { IRouter } from '#kibana/server';
import * as api from '#common/api/uninstall';
import { route } from '../routes/route';
import { MissingParts } from '../status/missing_parts';
import { registerRoutes } from './register';

const nothing = () => undefined;
const log = { info: nothing, warn: nothing, error: nothing };
const unused = () => {
  throw new Error('unused');
};

test('a route that Kibana refuses is missed, and the others stand', () => {
  const registered: string[] = [];
  const register = ({ path }: { readonly path: string }) => {
    if (path.endsWith('/refused')) throw new Error('The path is taken.');
    registered.push(path);
  };
  const router: IRouter = { get: register, post: register, put: register, delete: register };
  const routes = ['/first', '/refused', '/last'].map((path) =>
    route({ ...api.uninstall, path: `/api/spoor${path}` }, unused),
  );
  const missing = new MissingParts(log);
  registerRoutes(router, routes, {
    started: unused,
    services: unused,
    hidden: unused,
    log,
    attempt: (part, attempted) => missing.attempt(part, attempted),
  });
  expect(registered).toEqual(['/api/spoor/first', '/api/spoor/last']);
  expect(missing.list()).toEqual([
    {
      part: 'Route POST /api/spoor/refused',
      reason: 'Kibana refused it, so that it is not there: The path is taken.',
    },
  ]);
});
