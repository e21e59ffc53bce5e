import { createHash } from 'node:crypto';
import { errors } from '@elastic/elasticsearch';
import * as t from 'io-ts';
import { messageOf } from '../problem';
import { type ActionResult, connectorType, type Values } from './connector_type';

/** Names that the connector takes: one index, alias or data stream of this cluster. */
const NAME = /^[a-z0-9][a-z0-9._-]{0,254}$/;

/** What Spoor keeps itself; with the engine's rights a connector could forge it. */
const OWN = /^spoor[.-]/;

/** A sentence where an index must not be written by a connector. */
export function faultInIndex(index: string): string | undefined {
  if (!NAME.test(index)) {
    return `config.index: "${index.slice(0, 80)}" is not the name of one index (small letters, digits, dots, - and _, a letter or digit first)`;
  }
  return OWN.test(index)
    ? `config.index: "${index}" is kept by Spoor itself; name an index that begins with something else than "spoor." or "spoor-"`
    : undefined;
}

/** Length of an id: more would make none of them any more unique. */
const ID_LENGTH = 40;

/** A document's `_id`: what an action writes twice is there once. */
export const documentId = (action: string, at: number): string =>
  createHash('sha256')
    .update(JSON.stringify([action, at]))
    .digest('hex')
    .slice(0, ID_LENGTH);

/** Kibana's sentence for what Elasticsearch refused. */
const refused = (serviceMessage: string): ActionResult => ({
  status: 'error',
  message: 'error indexing documents',
  serviceMessage,
});

/** Elasticsearch's status of a document that is there already. */
const CONFLICT = 409;

/** Writes documents into an index, alias or data stream. */
export const indexDocuments = connectorType({
  id: '.index',
  name: 'Index',
  config: t.intersection([
    t.type({ index: t.string }),
    t.partial({ refresh: t.boolean, executionTimeField: t.union([t.string, t.null]) }),
  ]),
  params: t.intersection([
    t.type({ documents: t.array(t.UnknownRecord) }),
    t.partial({ indexOverride: t.null }),
  ]),
  checkConfig: ({ index }) => faultInIndex(index),
  execute: async ({ config, params, id }, { elasticsearch, now }) => {
    const time = config.executionTimeField?.trim() ?? '';
    const stamp: Values = time === '' ? {} : { [time]: now().toISOString() };
    // `create`, since data streams take nothing else
    const operations = params.documents.flatMap((document, at) => [
      { create: { _id: documentId(id, at) } },
      { ...document, ...stamp },
    ]);
    if (operations.length === 0) {
      return { status: 'ok' };
    }
    try {
      const { items } = await elasticsearch.bulk({
        index: config.index,
        refresh: config.refresh ?? false,
        operations,
      });
      const failed = items
        .map(({ create }) => create)
        .find((item) => item?.error && item.status !== CONFLICT);
      return failed?.error
        ? refused(failed.error.reason ?? failed.error.type)
        : { status: 'ok', data: { items: items.length } };
    } catch (error) {
      return refused(error instanceof errors.ResponseError ? error.message : messageOf(error));
    }
  },
});
