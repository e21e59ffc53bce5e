import { namesPrivileges, tagPolicy, type RoutePolicy } from '../shared/route_policy';
import { requiredPrivileges } from '../shared/route_security';

/** 8.19 authorises by `security`, and by tags where a route does not declare any. */
export const routePolicy: RoutePolicy = (route) =>
  route.security === undefined
    ? tagPolicy(route)
    : { requires: requiredPrivileges(route.security), refuse: namesPrivileges, isInternal: false };
