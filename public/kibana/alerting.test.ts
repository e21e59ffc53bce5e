import { HUNT_RULE } from '#common/rules/hunt_rule';
import { ApiError } from '#public/app/api_error';
import type { ApiRequest } from '#public/app/services';
import { alertingBy } from './alerting';

/** The host's alerting over given answers, by path; what was asked is kept. */
function alertingOver(answers: Readonly<Record<string, unknown>>, hasFrequency = true) {
  const asked: ApiRequest[] = [];
  const send = (request: ApiRequest): Promise<unknown> => {
    asked.push(request);
    const answer = answers[request.path];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { asked, alerting: alertingBy(send, { hasFrequency }) };
}

const TYPES = '/api/alerting/rule_types';
const typeFor = (consumers: object, id: string = HUNT_RULE.id) => [{ id, authorized_consumers: consumers }];

test.each<[string, unknown, RegExp | undefined]>([
  ['who may', typeFor({ spoor: { read: true, all: true }, alerts: { all: true } }), undefined],
  ['who may read', typeFor({ spoor: { read: true, all: false } }), /may not make rules/],
  ['who may for others only', typeFor({ alerts: { read: true, all: true } }), /may not make rules/],
  [
    'a host without the type',
    typeFor({ spoor: { all: true } }, '.index-threshold'),
    /does not know rules on hunts/,
  ],
  ['a host without alerting', new ApiError(404, 'Not Found'), /has no alerting/],
  ['who may not even look', new ApiError(403, 'Forbidden'), /may not make rules/],
])('%s', async (_, answer, refusal) => {
  const { alerting } = alertingOver({ [TYPES]: answer });
  const said = await alerting.refusal(HUNT_RULE.id);
  if (refusal === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(refusal);
});

test('a broken wire is no refusal', async () => {
  const { alerting } = alertingOver({ [TYPES]: new ApiError(503, 'Down') });
  await expect(alerting.refusal(HUNT_RULE.id)).rejects.toThrow('Down');
});

test('connectors that lack their secrets can tell nobody', async () => {
  const connector = { id: 'a', name: 'Log', connector_type_id: '.server-log' };
  const broken = { ...connector, id: 'b', is_missing_secrets: true };
  const { alerting } = alertingOver({ '/api/actions/connectors': [connector, broken] });
  expect(await alerting.connectors()).toEqual([{ id: 'a', name: 'Log', type: '.server-log' }]);
});

const rule = {
  name: 'FTP',
  type: HUNT_RULE.id,
  interval: '5m',
  params: { hunt: 'ftp-use' },
  actions: [{ connectorId: 'a', group: 'found', params: { message: 'x' } }],
};

test.each<[string, boolean, object, object]>([
  ['of the rule in 7.17', false, { notify_when: 'onActionGroupChange' }, {}],
  [
    'of each action in later generations',
    true,
    {},
    { frequency: { summary: false, notify_when: 'onActionGroupChange', throttle: null } },
  ],
])('when actions run is said %s', async (_, hasFrequency, ofRule, ofAction) => {
  const { alerting, asked } = alertingOver({ '/api/alerting/rule': { id: 'r' } }, hasFrequency);
  expect(await alerting.createRule(rule)).toEqual({ id: 'r' });
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
    name: 'FTP',
    rule_type_id: 'spoor.hunt',
    consumer: 'spoor',
    tags: [],
    schedule: { interval: '5m' },
    params: { hunt: 'ftp-use' },
    actions: [{ id: 'a', group: 'found', params: { message: 'x' }, ...ofAction }],
    ...ofRule,
  });
});

test('rules are listed page by page, in an order that does not change between pages', async () => {
  const { alerting, asked } = alertingOver({
    '/api/alerting/rules/_find': {
      total: 1_001,
      data: [
        { id: 'a', name: 'FTP', enabled: true, rule_type_id: HUNT_RULE.id, params: {} },
        { id: 'b', name: 'Disk', enabled: true, rule_type_id: '.index-threshold', params: {} },
      ],
    },
  });
  expect((await alerting.rules(HUNT_RULE.id)).map(({ id }) => id)).toEqual(['a', 'a']);
  expect(asked.map(({ query }) => query)).toEqual([
    { per_page: '1000', page: '1', sort_field: 'createdAt' },
    { per_page: '1000', page: '2', sort_field: 'createdAt' },
  ]);
});
