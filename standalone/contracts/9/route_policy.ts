import { namesPrivileges, type RoutePolicy } from '../shared/route_policy';
import { requiredPrivileges } from '../shared/route_security';

/** 9.1 and later take no route without `security`, and answer routes that are not public to their own page only. */
export const routePolicy: RoutePolicy = ({ security, options }) => ({
  requires: requiredPrivileges(security),
  refuse: namesPrivileges,
  isInternal: options?.access !== 'public',
});
