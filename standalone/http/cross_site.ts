import * as Boom from '@hapi/boom';
import type { Lifecycle, Request, ResponseToolkit } from '@hapi/hapi';

declare module '@hapi/hapi' {
  interface PluginSpecificConfiguration {
    /** `false`: the route guards itself against requests that other sites make a browser send. */
    xsrf?: false;
  }
}

/**
 * `onPostAuth`: what changes something needs a header that a form of another site cannot set.
 * As Kibana's `createXsrfPostAuthHandler`, whose words these are.
 */
export function refuseWithoutXsrfHeader(request: Request, h: ResponseToolkit): Lifecycle.ReturnValue {
  const isSafe = request.method === 'get' || request.method === 'head';
  const isExempt = request.route.settings.plugins?.xsrf === false;
  if (isSafe || isExempt || 'kbn-xsrf' in request.headers || 'kbn-version' in request.headers) {
    return h.continue;
  }
  throw Boom.badRequest('Request must contain a kbn-xsrf header.');
}
