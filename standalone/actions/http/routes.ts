import { randomUUID } from 'node:crypto';
import type { Request, Server, ServerRoute } from '@hapi/hapi';
import * as t from 'io-ts';
import { read, text, values } from '../../http/read';
import { assertAccess } from '../../http/rights';
import type { Connector, Connectors } from '../connectors';
import { connectorTypes } from '../connector_types';

/** How many rules use a connector. */
type CountUses = (connectorId: string) => Promise<number>;

const MAX_NAME = 500;
const withId = t.exact(t.type({ id: text(600) }));
const idOf = ({ params }: Request) => read('params', withId, params).id;

const change = [t.type({ name: text(MAX_NAME) }), t.partial({ config: values, secrets: values })] as const;
const changeBody = t.intersection([...change]);
const createBody = t.intersection([...change, t.type({ connector_type_id: text(MAX_NAME) })]);
const executeBody = t.exact(t.type({ params: values }));

const connectorResponse = ({ id, name, typeId, config }: Connector) => ({
  ...{ id, name, config },
  connector_type_id: typeId,
  is_preconfigured: false,
  is_missing_secrets: false,
  is_deprecated: false,
  is_system_action: false,
});

const types = [...connectorTypes.values()].map(({ id, name }) => ({
  ...{ id, name },
  enabled: true,
  enabled_in_config: true,
  enabled_in_license: true,
  minimum_license_required: 'basic',
  supported_feature_ids: ['alerting'],
}));

/** Kibana's API of connectors. To look needs `spoor_read`, to change or run `spoor_admin`: they work with the engine's rights. */
export function addConnectorRoutes(server: Server, connectors: Connectors, countUses: CountUses): void {
  const look = (request: Request) => assertAccess(request, 'spoor_read', 'Unauthorized to get actions');
  const may = (request: Request, operation: string) =>
    assertAccess(request, 'spoor_admin', `Unauthorized to ${operation} actions`);

  const create: ServerRoute['handler'] = async (request) => {
    const {
      name,
      connector_type_id: typeId,
      config = {},
      secrets = {},
    } = read('body', createBody, request.payload);
    assertAccess(request, 'spoor_admin', `Unauthorized to create a "${typeId}" action`);
    return connectorResponse(await connectors.create({ name, typeId, config }, secrets));
  };

  const execute: ServerRoute['handler'] = async (request) => {
    const { params } = read('body', executeBody, request.payload);
    may(request, 'execute');
    const id = idOf(request);
    const result = await connectors.execute(id, params, randomUUID());
    return result.status === 'ok'
      ? { ...result, connector_id: id }
      : {
          status: result.status,
          message: result.message,
          service_message: result.serviceMessage,
          connector_id: id,
        };
  };

  const list: ServerRoute['handler'] = async (request) => {
    look(request);
    const all = await connectors.list();
    return Promise.all(
      all.map(async (connector) => ({
        ...connectorResponse(connector),
        referenced_by_count: await countUses(connector.id),
      })),
    );
  };

  const routes: ServerRoute[] = [
    { method: 'GET', path: '/api/actions/connectors', handler: list },
    {
      method: 'GET',
      path: '/api/actions/connector_types',
      handler: (request) => {
        look(request);
        return types;
      },
    },
    { method: 'POST', path: '/api/actions/connector', handler: create },
    {
      method: 'GET',
      path: '/api/actions/connector/{id}',
      handler: async (request) => {
        look(request);
        return connectorResponse(await connectors.get(idOf(request)));
      },
    },
    {
      method: 'PUT',
      path: '/api/actions/connector/{id}',
      handler: async (request) => {
        const { name, config = {}, secrets = {} } = read('body', changeBody, request.payload);
        may(request, 'update');
        return connectorResponse(await connectors.update(idOf(request), { name, config }, secrets));
      },
    },
    {
      method: 'DELETE',
      path: '/api/actions/connector/{id}',
      handler: async (request, h) => {
        may(request, 'delete');
        await connectors.delete(idOf(request));
        return h.response().code(204);
      },
    },
    { method: 'POST', path: '/api/actions/connector/{id}/_execute', handler: execute },
  ];
  server.route(routes);
}
