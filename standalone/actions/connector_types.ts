import type { ConnectorType } from './connector_type';
import { indexDocuments } from './index_documents';
import { serverLog } from './server_log';

/** Every kind of connector that the host has: those that Kibana has on every licence. */
export const connectorTypes: ReadonlyMap<string, ConnectorType> = new Map(
  [indexDocuments, serverLog].map((type) => [type.id, type]),
);
