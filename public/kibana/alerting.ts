import { isLeft } from 'fp-ts/Either';
import * as t from 'io-ts';
import { ApiError, asApiError } from '#public/app/api_error';
import type { Alerting, ApiRequest, NewRule, Rule, Services } from '#public/app/services';

/** Feature on whose behalf Spoor's rules run. */
const CONSUMER = 'spoor';

/** An action runs once when an alert appears, not in each run that still finds it. */
const NOTIFY_WHEN = 'onActionGroupChange';

const NOT_FOUND = 404;
const FORBIDDEN = 403;

const refusals = {
  missing:
    'This host has no alerting, so that nothing here can run by itself. Ask an administrator to switch it on.',
  unknown:
    'This host’s alerting does not know rules on hunts: Spoor’s server does not run, or is of another version.',
  forbidden:
    'You may not make rules on hunts: ask an administrator for the feature “Spoor” with “All” (in the bundled host, for the application privilege “spoor:admin”), and, for actions, to use connectors.',
} as const;

/** Types that the person knows of, and on whose behalf they may make rules of them. */
const ruleTypes = t.array(
  t.type({ id: t.string, authorized_consumers: t.record(t.string, t.partial({ all: t.boolean })) }),
);

const connectors = t.array(
  t.intersection([
    t.type({ id: t.string, name: t.string, connector_type_id: t.string }),
    t.partial({ is_missing_secrets: t.boolean }),
  ]),
);

const created = t.type({ id: t.string });

const rulePage = t.type({
  total: t.number,
  data: t.array(
    t.intersection([
      t.type({
        id: t.string,
        name: t.string,
        enabled: t.boolean,
        rule_type_id: t.string,
        params: t.UnknownRecord,
      }),
      t.partial({
        execution_status: t.intersection([
          t.type({ status: t.string }),
          t.partial({ error: t.union([t.null, t.type({ message: t.string })]) }),
        ]),
      }),
    ]),
  ),
});

/** Kibana tells no reason where a rule has none yet. */
const NO_REASON = 'Kibana gives no reason.';

const RULES_A_PAGE = 1_000;

/** Rules in an order that holds from page to page: one that was missed would be made again. */
const SORT_FIELD = 'createdAt';

/** What an answer of the host's own API must be. */
function read<C extends t.Any>(codec: C, answer: unknown, path: string): t.TypeOf<C> {
  const decoded = codec.decode(answer);
  if (isLeft(decoded)) throw new ApiError(502, `${path} answered in a form that this page does not know.`);
  return decoded.right;
}

/** 7.17 says of a rule when its actions run, later generations of each action. */
function bodyOf({ name, type, interval, params, actions }: NewRule, hasFrequency: boolean): object {
  const frequency = { summary: false, notify_when: NOTIFY_WHEN, throttle: null };
  return {
    name,
    rule_type_id: type,
    consumer: CONSUMER,
    tags: [],
    schedule: { interval },
    ...(hasFrequency ? {} : { notify_when: NOTIFY_WHEN }),
    params,
    actions: actions.map(({ connectorId, group, params: of }) => ({
      id: connectorId,
      group,
      params: of,
      ...(hasFrequency ? { frequency } : {}),
    })),
  };
}

/** The host's alerting by its HTTP API, the same in Kibana and in the bundled host. */
export function alertingBy(
  send: Services['send'],
  { hasFrequency }: { readonly hasFrequency: boolean },
): Alerting {
  const ask = (method: ApiRequest['method'], path: string, body?: object) =>
    send({ method, path, query: {}, ...(body && { body: JSON.stringify(body) }) });
  return {
    async refusal(type) {
      const path = '/api/alerting/rule_types';
      try {
        const found = read(ruleTypes, await ask('get', path), path).find(({ id }) => id === type);
        if (found === undefined) return refusals.unknown;
        return found.authorized_consumers[CONSUMER]?.all === true ? undefined : refusals.forbidden;
      } catch (error) {
        const { statusCode } = asApiError(error);
        if (statusCode === NOT_FOUND) return refusals.missing;
        if (statusCode === FORBIDDEN) return refusals.forbidden;
        throw error;
      }
    },
    async connectors() {
      const path = '/api/actions/connectors';
      return read(connectors, await ask('get', path), path)
        .filter(({ is_missing_secrets: isIncomplete }) => isIncomplete !== true)
        .map(({ id, name, connector_type_id: type }) => ({ id, name, type }));
    },
    async createRule(rule) {
      const path = '/api/alerting/rule';
      return read(created, await ask('post', path, bodyOf(rule, hasFrequency)), path);
    },
    async rules(type) {
      const path = '/api/alerting/rules/_find';
      const rules: Rule[] = [];
      for (let page = 1; ; page += 1) {
        const query = { per_page: String(RULES_A_PAGE), page: String(page), sort_field: SORT_FIELD };
        const found = read(rulePage, await send({ method: 'get', path, query }), path);
        rules.push(
          ...found.data
            .filter((rule) => rule.rule_type_id === type)
            .map(({ id, name, enabled, params, execution_status: last }) => ({
              id,
              name,
              enabled,
              params,
              failure: last?.status === 'error' ? (last.error?.message ?? NO_REASON) : undefined,
            })),
        );
        if (page * RULES_A_PAGE >= found.total) return rules;
      }
    },
    async deleteRule(id) {
      await ask('delete', `/api/alerting/rule/${encodeURIComponent(id)}`);
    },
  };
}
