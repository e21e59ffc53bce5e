import { route } from './bad_plugin';
import { always, declares, type Refusal, since8 } from './refusal';

const ROUTER = always(
  'src/core/server/http/router/router.ts',
  'src/core/packages/http/router-server-internal/src/route.ts',
);
const ROUTE_SECURITY = 'src/core/packages/http/router-server-internal/src/security_route_config_validator.ts';

/** What is refused of routes. */
export const routes: readonly Refusal[] = [
  {
    what: 'a route that does not say how it validates',
    source: ROUTER,
    setup: declares(route({ validate: undefined })),
    says: "The [get] at [/api/probe/bad] does not have a 'validate' specified.",
  },
  {
    what: 'a validation that is none',
    source: ROUTER,
    setup: declares(route({ validate: { body: {} } })),
    says: 'or a RouteValidationFunction at key: [body].',
  },
  {
    what: 'the same route twice',
    source: always('hapi', 'hapi'),
    setup: declares(route(), route()),
    says: 'conflicts with existing /api/probe/bad',
  },
  {
    what: 'a route without security',
    source: { '9': ROUTE_SECURITY },
    setup: declares(route({ security: undefined })),
    says: '[authz.requiredPrivileges]: expected value of type [array] but got [undefined]',
  },
  {
    what: 'a route that nobody needs rights for, without a reason',
    source: since8(ROUTE_SECURITY),
    setup: declares(route({ security: { authz: { enabled: false } } })),
    says: '[authz.reason]: expected value of type [string] but got [undefined]',
  },
  {
    what: 'a route that names no privilege',
    source: since8(ROUTE_SECURITY),
    setup: declares(route({ security: { authz: { requiredPrivileges: [] } } })),
    says: '[authz.requiredPrivileges]: array size is [0], but cannot be smaller than [1]',
  },
  {
    what: 'a route that names a privilege twice',
    source: since8(ROUTE_SECURITY),
    setup: declares(route({ security: { authz: { requiredPrivileges: ['a', 'a'] } } })),
    says: '[authz.requiredPrivileges]: allRequired privileges must contain unique values',
  },
];
