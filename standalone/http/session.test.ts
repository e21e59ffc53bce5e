import { IDLE_MILLISECONDS, judge, LIFETIME_MILLISECONDS, RENEW_MILLISECONDS } from './session';

const NOW = Date.UTC(2026, 10, 20, 12);

test.each<[string, { started: number; seen: number }, ReturnType<typeof judge>['type']]>([
  ['just begun', { started: 0, seen: 0 }, 'valid'],
  ['in use', { started: IDLE_MILLISECONDS, seen: RENEW_MILLISECONDS }, 'valid'],
  ['in use for a while', { started: IDLE_MILLISECONDS, seen: RENEW_MILLISECONDS + 1 }, 'renew'],
  ['idle up to the limit', { started: IDLE_MILLISECONDS, seen: IDLE_MILLISECONDS }, 'renew'],
  ['idle for too long', { started: IDLE_MILLISECONDS + 1, seen: IDLE_MILLISECONDS + 1 }, 'ended'],
  ['used all day and night', { started: LIFETIME_MILLISECONDS + 1, seen: 0 }, 'ended'],
  ['from a clock that was wrong', { started: -120_000, seen: -120_000 }, 'ended'],
])('%s', (_, { started, seen }, expected) => {
  const found = { authorization: 'Basic x', startedAt: NOW - started, seenAt: NOW - seen };
  expect(judge(found, NOW).type).toBe(expected);
});

test('a renewed session keeps its beginning, so that it ends', () => {
  const found = {
    authorization: 'Basic x',
    startedAt: NOW - IDLE_MILLISECONDS,
    seenAt: NOW - IDLE_MILLISECONDS,
  };
  expect(judge(found, NOW)).toEqual({ type: 'renew', session: { ...found, seenAt: NOW } });
});
