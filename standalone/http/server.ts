import { isBoom } from '@hapi/boom';
import { type Lifecycle, type Request, type ResponseToolkit, Server } from '@hapi/hapi';
import inert from '@hapi/inert';
import type { Log } from '../log';
import { addAuthentication, type AuthenticationOptions } from './authentication';
import { refuseWithoutXsrfHeader } from './cross_site';
import { addSecurityHeaders } from './headers';
import { HOME_PATH } from './next';
import { refuseOtherNames } from './open_host';
import { addSignIn } from './sign_in';

export interface ServerOptions extends AuthenticationOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** PEM. */
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly log: Log;
}

/** Kibana's `server.maxPayload` default, in bytes. */
const MAX_PAYLOAD_BYTES = 1_048_576;

/** What goes wrong inside is told to the log, never to the caller; the words are Kibana's. */
function hideInnerErrors(log: Log) {
  return (request: Request, h: ResponseToolkit): Lifecycle.ReturnValue => {
    const { response } = request;
    if (isBoom(response) && response.output.statusCode === 500) {
      log.error({ path: request.path, method: request.method, stack: response.stack }, 'request failed');
      response.output.payload.message =
        'An internal server error occurred. Check Kibana server logs for details.';
    }
    return h.continue;
  };
}

/** A server with everything that does not depend on the plugin: sign-in, sessions, headers, errors. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const server = new Server({
    host: options.host,
    port: options.port,
    tls: options.tls,
    // What is not a body that somebody parses is not taken.
    routes: { payload: { maxBytes: MAX_PAYLOAD_BYTES }, state: { parse: true, failAction: 'ignore' } },
    router: { stripTrailingSlash: false },
    debug: false,
  });
  await server.register(inert);
  if (options.isOpen) {
    server.ext('onRequest', refuseOtherNames);
  }
  const gate = addAuthentication(server, options);
  addSignIn(server, gate, options);
  server.ext('onPostAuth', refuseWithoutXsrfHeader);
  server.ext('onPreResponse', hideInnerErrors(options.log));
  server.ext('onPreResponse', addSecurityHeaders(options.isSecure));
  server.events.on({ name: 'request', channels: 'app' }, (request, { data, tags }) =>
    options.log.warn({ path: request.path, tags }, String(data)),
  );
  server.route({
    method: 'GET',
    path: '/',
    options: { auth: false },
    handler: (_, h) => h.redirect(HOME_PATH),
  });
  return server;
}
