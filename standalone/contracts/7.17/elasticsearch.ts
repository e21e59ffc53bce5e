import type { Client } from '@elastic/elasticsearch';
import type { ElasticsearchClient } from '../../../typings/kibana-7.17/server';

/**
 * Speaks as version 7 of Elasticsearch's client over the host's version 8: answers hold the body, and a request is ended by
 * a method of its promise. Signals are options that version 7 does not know, so they are not passed on. Errors have the
 * same shape in both.
 */
export const client7 = (client: Client): ElasticsearchClient => ({
  transport: {
    request: (params, { requestTimeout, maxRetries } = {}) => {
      const abort = new AbortController();
      const answered = client.transport
        .request<unknown>(params, { requestTimeout, maxRetries, meta: true, signal: abort.signal })
        .then(({ body, statusCode, headers, warnings, meta }) => ({
          ...{ body, statusCode, headers },
          ...{ warnings, meta },
        }));
      return Object.assign(answered, { abort: () => abort.abort() });
    },
  },
});
