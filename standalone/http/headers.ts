import type { ResponseToolkit, Request, Lifecycle } from '@hapi/hapi';
import { isBoom } from '@hapi/boom';

/**
 * `style-src 'unsafe-inline'` as in Kibana: Emotion writes its styles into `<style>`. Images may be data, which EUI's
 * icons are. Nothing from elsewhere, so an event's text cannot make the page call out.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** A year, as the preload lists ask for; only said over TLS. */
const HSTS = 'max-age=31536000';

/** `onPreResponse`: every answer, errors too, carries the headers that keep browsers strict. */
export const addSecurityHeaders =
  (isSecure: boolean) =>
  (request: Request, h: ResponseToolkit): Lifecycle.ReturnValue => {
    const all: Record<string, string> = isSecure
      ? { ...headers, 'strict-transport-security': HSTS }
      : headers;
    const { response } = request;
    for (const [name, value] of Object.entries(all)) {
      if (isBoom(response)) {
        response.output.headers[name] = value;
      } else {
        response.header(name, value);
      }
    }
    return h.continue;
  };
