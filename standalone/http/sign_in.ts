import * as Boom from '@hapi/boom';
import type { Request, ResponseToolkit, Server } from '@hapi/hapi';
import * as t from 'io-ts';
import { basic } from '../elasticsearch/clients';
import { type AuthenticationOptions, SESSION_COOKIE } from './authentication';
import type { Gate } from './gate';
import { escapeHtml } from './html';
import { safeNext } from './next';

const MOST_BYTES = 10_000;
const form = t.intersection([
  t.strict({ username: t.string, password: t.string }),
  t.partial({ next: t.string }),
]);

/** No script at all, so that it works while the page's bundles are broken. */
const page = (next: string, problem: string | undefined) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Sign in to Spoor</title>
    <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/assets/sign_in.css" />
  </head>
  <body>
    <main>
      <h1><img src="/assets/favicon.svg" alt="" width="32" height="32" /> Spoor</h1>
      <form method="post" action="/login">
        ${problem === undefined ? '' : `<p role="alert" class="problem">${escapeHtml(problem)}</p>`}
        <label>User name <input name="username" autocomplete="username" required autofocus /></label>
        <label>Password <input name="password" type="password" autocomplete="current-password" required /></label>
        <input type="hidden" name="next" value="${escapeHtml(next)}" />
        <button type="submit">Sign in</button>
        <p class="hint">Users are those of Elasticsearch. Bundled host.</p>
      </form>
    </main>
  </body>
</html>
`;

/**
 * A form of another site must not sign somebody in. Today's browsers say where a form comes from; older ones send its
 * origin at least, and programs send neither.
 */
function isOwnForm(request: Request): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) {
    return site === 'same-origin' || site === 'none';
  }
  return typeof origin !== 'string' || (URL.canParse(origin) && new URL(origin).host === request.info.host);
}

/** What the person at the form is told. Other faults are told to the log only. */
function explain(error: Boom.Boom): string {
  switch (error.output.statusCode) {
    case 401:
      return 'User name or password is wrong.';
    case 429:
    case 503:
      return error.message;
    default:
      return 'Signing in failed.';
  }
}

function showAgain(h: ResponseToolkit, next: string, error: Boom.Boom) {
  const answer = h
    .response(page(next, explain(error)))
    .type('text/html')
    .code(error.output.statusCode);
  const wait = error.output.headers['retry-after'];
  return wait === undefined ? answer : answer.header('retry-after', String(wait));
}

/** `/login` and `/logout`. */
export function addSignIn(server: Server, gate: Gate, { isOpen }: AuthenticationOptions): void {
  server.route([
    {
      method: 'GET',
      path: '/login',
      options: { auth: false },
      handler: ({ query }, h) => {
        const next = safeNext(query.next);
        return isOpen
          ? h.redirect(next)
          : h.response(page(next, undefined)).type('text/html').header('cache-control', 'no-store');
      },
    },
    {
      method: 'POST',
      path: '/login',
      options: {
        auth: false,
        plugins: { xsrf: false },
        payload: { allow: 'application/x-www-form-urlencoded', maxBytes: MOST_BYTES },
      },
      handler: async (request, h) => {
        if (!isOwnForm(request)) {
          throw Boom.forbidden('This form was sent by another site.');
        }
        const sent = form.decode(request.payload);
        if (sent._tag === 'Left') {
          throw Boom.badRequest('The form needs a username and a password.');
        }
        const { username, password, next } = sent.right;
        const authorization = basic(username, password);
        try {
          await gate.enter(request, authorization);
        } catch (error) {
          if (!Boom.isBoom(error)) {
            throw error;
          }
          request.log('sign-in', `refused "${username}": ${error.output.statusCode}`);
          return showAgain(h, safeNext(next), error);
        }
        const now = Date.now();
        // 303: the browser follows by GET, and reloading does not send the password again.
        return h
          .redirect(safeNext(next))
          .code(303)
          .state(SESSION_COOKIE, { authorization, startedAt: now, seenAt: now });
      },
    },
    {
      method: 'POST',
      path: '/logout',
      options: { auth: false },
      handler: (_, h) => h.response().code(204).unstate(SESSION_COOKIE),
    },
  ]);
}
