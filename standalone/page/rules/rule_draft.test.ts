import { bodyOf, draftOf, faultsOf } from './rule_draft';

const draft = {
  name: ' Beacons ',
  tags: ['night'],
  interval: '5m',
  params: { query: 'event_type:tls' },
  actions: [{ id: 'log', group: 'found', params: { message: '{{context.sentence}}' } }],
};

test('7.17 says for the whole rule when its actions run', () =>
  expect(bodyOf(draft, 'rule')).toEqual({
    name: 'Beacons',
    tags: ['night'],
    schedule: { interval: '5m' },
    params: draft.params,
    notify_when: 'onActionGroupChange',
    throttle: null,
    actions: draft.actions,
  }));

test('later generations say it for each action', () =>
  expect(bodyOf(draft, 'action')).toMatchObject({
    actions: [{ frequency: { summary: false, notify_when: 'onActionGroupChange', throttle: null } }],
  }));

test('of a rule’s actions, what the API adds is not sent back', () => {
  const added = { ...draft.actions[0]!, uuid: 'x', connector_type_id: '.server-log' };
  const rule = {
    id: '1',
    name: 'Beacons',
    tags: [],
    enabled: true,
    rule_type_id: 'spoor.hunt',
    schedule: { interval: '5m' },
    params: draft.params,
    actions: [added],
    execution_status: { status: 'ok' },
  };
  expect(draftOf(rule).actions).toEqual(draft.actions);
});

test.each([
  ['5m', undefined],
  ['30s', undefined],
  ['0m', 'Write'],
  ['5', 'Write'],
  ['5 m', 'Write'],
])('an interval of %s', (interval, fault) =>
  fault === undefined
    ? expect(faultsOf({ ...draft, interval }).interval).toBeUndefined()
    : expect(faultsOf({ ...draft, interval }).interval).toContain(fault),
);
