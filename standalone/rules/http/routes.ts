import type { Request, Server, ServerRoute } from '@hapi/hapi';
import * as Boom from '@hapi/boom';
import * as t from 'io-ts';
import { identityOf } from '../../http/authentication';
import { read, text } from '../../http/read';
import { assertAccess, userNameOf } from '../../http/rights';
import type { Rules } from '../rules';
import { readNewRule, readRuleChange } from './bodies';
import { readFindQuery, readLogQuery } from './find_query';
import type { Generation } from '../../contracts/contract';
import { executionLog, ruleResponse, ruleTypeResponse } from './responses';

/** Names of ids that people choose. */
const ID = /^[\w-]{1,100}$/;

const withId = t.exact(t.type({ id: text(600) }));
const idOf = ({ params }: Request) => read('params', withId, params).id;

/** What somebody wants to do with a rule of that type and consumer; Kibana's words for who may not. */
const refusal = (generation: Generation, operation: string, type: string, consumer: string) =>
  generation === '7.17'
    ? `Unauthorized to ${operation} a "${type}" rule for "${consumer}"`
    : `Unauthorized by "${consumer}" to ${operation} "${type}" rule`;

/** Kibana's API of rules, as a generation has it. To look needs `spoor_read`, to change `spoor_admin`: rules run with the engine's rights. */
export function addRuleRoutes(server: Server, rules: Rules, generation: Generation): void {
  /** @throws Boom 403, or 404 */
  const guard = async (request: Request, operation: string): Promise<string> => {
    const id = idOf(request);
    if (!identityOf(request).access.includes('spoor_admin')) {
      const { ruleTypeId, consumer } = (await rules.get(id)).rule;
      assertAccess(request, 'spoor_admin', refusal(generation, operation, ruleTypeId, consumer));
    }
    return id;
  };
  const look = (request: Request) =>
    assertAccess(request, 'spoor_read', 'Unauthorized to find rules for any rule types');

  const create: ServerRoute['handler'] = async (request) => {
    const input = readNewRule(generation, request.payload);
    const { ruleTypeId, consumer } = input;
    const refused = refusal(generation, 'create', ruleTypeId, consumer);
    assertAccess(request, 'spoor_admin', refused);
    const type = rules.types.get(ruleTypeId);
    if (type !== undefined && consumer !== type.producer && consumer !== 'alerts') {
      throw Boom.forbidden(refused);
    }
    const chosen: unknown = request.params.id;
    if (chosen !== undefined && !(typeof chosen === 'string' && ID.test(chosen))) {
      throw Boom.badRequest('[request params.id]: an id has up to 100 letters, digits, - and _');
    }
    return ruleResponse(await rules.create(input, userNameOf(request), chosen), generation);
  };

  const runSoon: ServerRoute['handler'] = async (request, h) => {
    const sentence = await rules.runSoon(await guard(request, 'runSoon'));
    return sentence === undefined ? h.response().code(204) : sentence;
  };

  const routes: ServerRoute[] = [
    { method: 'POST', path: '/api/alerting/rule/{id?}', handler: create },
    {
      method: 'GET',
      path: '/api/alerting/rules/_find',
      handler: async (request) => {
        look(request);
        const query = readFindQuery(request.query);
        const { total, rules: found } = await rules.find(query);
        const data = found.map((rule) => ruleResponse(rule, generation));
        return { page: query.page, per_page: query.perPage, total, data };
      },
    },
    {
      method: 'GET',
      path: '/api/alerting/rule/{id}',
      handler: async (request) => {
        look(request);
        return ruleResponse(await rules.get(idOf(request)), generation);
      },
    },
    {
      method: 'PUT',
      path: '/api/alerting/rule/{id}',
      handler: async (request) => {
        const input = readRuleChange(generation, request.payload);
        const id = await guard(request, 'update');
        return ruleResponse(await rules.update(id, input, userNameOf(request)), generation);
      },
    },
    {
      method: 'DELETE',
      path: '/api/alerting/rule/{id}',
      handler: async (request, h) => {
        await rules.delete(await guard(request, 'delete'));
        return h.response().code(204);
      },
    },
    {
      method: 'POST',
      path: '/api/alerting/rule/{id}/_enable',
      handler: async (request, h) => {
        await rules.enable(await guard(request, 'enable'), userNameOf(request));
        return h.response().code(204);
      },
    },
    {
      method: 'POST',
      path: '/api/alerting/rule/{id}/_disable',
      handler: async (request, h) => {
        await rules.disable(await guard(request, 'disable'), userNameOf(request));
        return h.response().code(204);
      },
    },
    // Kibana has it among its internal routes, since 8.3
    ...['/api', '/internal'].map((base) => ({
      method: 'POST' as const,
      path: `${base}/alerting/rule/{id}/_run_soon`,
      handler: runSoon,
    })),
    {
      method: 'GET',
      path: '/internal/alerting/rule/{id}/_execution_log',
      handler: async (request) => {
        look(request);
        const { page, perPage } = readLogQuery(request.query);
        return executionLog(await rules.get(idOf(request)), page, perPage);
      },
    },
    {
      method: 'GET',
      path: '/api/alerting/rule_types',
      handler: (request) => {
        look(request);
        const mayChange = identityOf(request).access.includes('spoor_admin');
        return [...rules.types.values()].map((type) => ruleTypeResponse(type, mayChange));
      },
    },
  ];
  server.route(routes);
}
