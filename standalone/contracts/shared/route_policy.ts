import type { Request } from '@hapi/hapi';
import * as Boom from '@hapi/boom';

/** The parts of a route that a policy reads; others know nothing of them. */
export interface PolicedRoute {
  readonly path: string;
  readonly security?: unknown;
  readonly options?: { readonly access?: 'public' | 'internal'; readonly tags?: readonly string[] };
}

/** What a generation asks of callers of a route. */
export interface RouteGuard {
  /** Privileges that a caller must hold, all of them. */
  readonly requires: readonly string[];
  /** The answer to who lacks some. */
  readonly refuse: (request: Request, missing: readonly string[]) => Boom.Boom;
  /** Only for callers that say of themselves that they are Kibana's own page. */
  readonly isInternal: boolean;
}

/** Reads a route's declaration. @throws Error with Kibana's words where the generation does not take it */
export type RoutePolicy = (route: PolicedRoute) => RouteGuard;

const PREFIX = 'access:';

/** Tags `access:<privilege>`, as 7.17 authorises: its answer says nothing of what is missing. */
export const tagPolicy: RoutePolicy = ({ options }) => ({
  requires: (options?.tags ?? [])
    .filter((tag) => tag.startsWith(PREFIX))
    .map((tag) => tag.slice(PREFIX.length)),
  refuse: () => Boom.forbidden('Forbidden'),
  isInternal: false,
});

/** Answers as Kibana does since 8.16 to who lacks privileges. */
export function namesPrivileges({ method, url }: Request, missing: readonly string[]): Boom.Boom {
  return Boom.forbidden(
    `API [${method.toUpperCase()} ${url.pathname}${url.search}] is unauthorized for user, ` +
      `this action is granted by the Kibana privileges [${missing.join(',')}]`,
  );
}
