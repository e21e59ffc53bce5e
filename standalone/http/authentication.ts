import * as Boom from '@hapi/boom';
import type { Lifecycle, Request, ResponseToolkit, Server } from '@hapi/hapi';
import { isLeft } from 'fp-ts/lib/Either';
import { createGate, type Gate, identifyBy } from './gate';
import { anonymous, type Directory, type Identity } from './identity';
import { judge, session, type Session } from './session';

declare module '@hapi/hapi' {
  /** hapi's way of typing `request.auth.credentials.user`. */
  interface UserCredentials extends Identity {
    readonly name: string;
  }
}

/** Name of the sealed cookie. */
export const SESSION_COOKIE = 'spoor_session';
/** Name of the strategy that every route has unless it says otherwise. */
const STRATEGY = 'spoor';

export interface AuthenticationOptions {
  readonly directory: Directory;
  /** Seals cookies; at least 32 characters. */
  readonly sessionKey: string;
  /** Whether browsers reach the host by HTTPS. */
  readonly isSecure: boolean;
  /** Elasticsearch has its security off. */
  readonly isOpen: boolean;
  readonly behindProxy: boolean;
}

/** Browsers say where a request comes from; a page of another site, or of another port, may not use our cookie. */
const comesFromElsewhere = (request: Request) => {
  const site = request.headers['sec-fetch-site'];
  const isNavigation = request.method === 'get' && request.headers['sec-fetch-mode'] === 'navigate';
  return typeof site === 'string' && site !== 'same-origin' && site !== 'none' && !isNavigation;
};

function sessionOf(request: Request): Session | undefined {
  const found = session.decode(request.state[SESSION_COOKIE]);
  return isLeft(found) || comesFromElsewhere(request) ? undefined : found.right;
}

/** Basic and ApiKey, as Elasticsearch takes them; nothing else is passed on. */
const isAuthorization = (header: unknown): header is string =>
  typeof header === 'string' && /^(basic|apikey) [\w+/=.~-]{1,4096}$/i.test(header);

function identify(
  { directory }: AuthenticationOptions,
  gate: Gate,
  request: Request,
  h: ResponseToolkit,
): Promise<Identity> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    if (!isAuthorization(authorization)) {
      throw Boom.unauthorized('The Authorization header is neither Basic nor ApiKey.');
    }
    return gate.enter(request, authorization);
  }
  const found = sessionOf(request);
  const verdict = found === undefined ? undefined : judge(found, Date.now());
  if (found === undefined || verdict === undefined || verdict.type === 'ended') {
    throw Boom.unauthorized('Unauthorized');
  }
  if (verdict.type === 'renew') {
    h.state(SESSION_COOKIE, verdict.session);
  }
  // These were right once, so this is no guessing: a changed password must not lock its owner out.
  return identifyBy(directory, found.authorization);
}

/** Pages lead to the sign-in page and back; the API says 401. */
const isPage = (request: Request) => request.method === 'get' && request.path.startsWith('/app/');

const scheme = (options: AuthenticationOptions, gate: Gate) => () => ({
  authenticate: async (request: Request, h: ResponseToolkit): Promise<Lifecycle.ReturnValue> => {
    if (options.isOpen) {
      return h.authenticated({ credentials: { user: anonymous } });
    }
    try {
      return h.authenticated({ credentials: { user: await identify(options, gate, request, h) } });
    } catch (error) {
      if (Boom.isBoom(error, 401) && isPage(request)) {
        const next = encodeURIComponent(`${request.url.pathname}${request.url.search}`);
        return h.redirect(`/login?next=${next}`).takeover();
      }
      throw error;
    }
  },
});

/** Makes every route of the server ask who calls, by Authorization header or by session. */
export function addAuthentication(server: Server, options: AuthenticationOptions): Gate {
  const gate = createGate(options.directory, options.behindProxy);
  server.state(SESSION_COOKIE, {
    encoding: 'iron',
    password: options.sessionKey,
    isHttpOnly: true,
    isSecure: options.isSecure,
    isSameSite: 'Lax',
    path: '/',
    // A cookie of another key is no fault: another host on this machine may have set it.
    ignoreErrors: true,
    clearInvalid: false,
  });
  server.auth.scheme(STRATEGY, scheme(options, gate));
  server.auth.strategy(STRATEGY, STRATEGY);
  server.auth.default(STRATEGY);
  return gate;
}

/** @throws Boom 401 where a route was declared without authentication and yet asks who calls: a bug */
export function identityOf(request: Request): Identity {
  const { user } = request.auth.credentials ?? {};
  if (user === undefined) {
    throw Boom.unauthorized('Unauthorized');
  }
  return user;
}
