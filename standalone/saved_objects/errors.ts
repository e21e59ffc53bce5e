import * as Boom from '@hapi/boom';
import { errors } from '@elastic/elasticsearch';

/** Kibana's `SavedObjectsErrorHelpers`, its words too. */
export const notFound = (type: string, id: string) => Boom.notFound(`Saved object [${type}/${id}] not found`);
const conflict = (type: string, id: string) => Boom.conflict(`Saved object [${type}/${id}] conflict`);
export const unsupportedType = (type: string) => Boom.badRequest(`Unsupported saved object type: '${type}'`);
export const invalidVersion = (version: string) => Boom.badRequest(`Invalid version [${version}]`);
export const badRequest = (reason: string) => Boom.badRequest(reason);

/** Elasticsearch's refusal of work on one object, as Kibana reports it. What is none of them is passed on. */
export function translate(error: unknown, type: string, id: string): unknown {
  if (!(error instanceof errors.ResponseError)) {
    return error instanceof errors.ElasticsearchClientError
      ? Boom.serverUnavailable('Elasticsearch does not answer.')
      : error;
  }
  switch (error.statusCode) {
    case 404:
      return notFound(type, id);
    case 409:
      return conflict(type, id);
    case 400:
      return badRequest('Elasticsearch refuses this saved object.');
    case 401:
    case 403:
      return Boom.forbidden(
        'The account of Spoor’s own work may not write saved objects; see docs/operations.',
      );
    case 413:
      return Boom.entityTooLarge('This saved object is too large.');
    case 429:
      return Boom.tooManyRequests('Elasticsearch is too busy.');
    default:
      return Boom.serverUnavailable('Elasticsearch failed.');
  }
}
