import * as Boom from '@hapi/boom';
import type { Lifecycle, Request, ResponseToolkit } from '@hapi/hapi';
import { isLoopback } from '../loopback';

/** A name or an address, IPv6 in brackets, and perhaps a port (RFC 9110 §7.2). */
const HOST = /^(?:\[([\da-f:.]+)\]|([^:[\]]+))(?::\d{1,5})?$/i;

/** Whether a `Host` header names this machine alone. */
export function namesThisMachine(header: string): boolean {
  const [, inBrackets, plain] = HOST.exec(header) ?? [];
  return isLoopback((inBrackets ?? plain ?? '').toLowerCase());
}

/**
 * `onRequest`, where nobody signs in: a site whose name is made to lead to this machine (DNS rebinding) shares its
 * origin with us in the browser, and would be administrator. Its name stands in `Host`.
 */
export function refuseOtherNames(request: Request, h: ResponseToolkit): Lifecycle.ReturnValue {
  if (namesThisMachine(request.info.host)) {
    return h.continue;
  }
  throw Boom.forbidden(
    "Elasticsearch has its security off, so Spoor answers to localhost, 127.0.0.1 and [::1] only; open it by one of these names, or turn Elasticsearch's security on.",
  );
}
