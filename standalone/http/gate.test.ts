import { isBoom } from '@hapi/boom';
import { left, right } from 'fp-ts/lib/Either';
import { createGate } from './gate';
import type { Identity } from './identity';

const basic = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const from = (remoteAddress: string, headers = {}) => ({ headers, info: { remoteAddress } });
const identity = (name: string): Identity => ({ name, roles: [], access: [] });

type Outcome = 'right' | 'wrong' | 'unreachable';

/** A gate, and how often it asked whether credentials are right. */
function gateOf(outcome: (authorization: string) => Outcome, behindProxy = false) {
  let questions = 0;
  const judge = {
    identify: async (authorization: string) => {
      questions += 1;
      await Promise.resolve();
      switch (outcome(authorization)) {
        case 'right':
          return right(identity('ann'));
        case 'wrong':
          return left({ type: 'wrong_credentials' as const });
        case 'unreachable':
          return left({ type: 'elasticsearch_unreachable' as const, reason: 'TimeoutError' });
      }
    },
  };
  const gate = createGate(judge, behindProxy);
  const enter = (authorization: string, caller = from('192.0.2.1')) =>
    gate.enter(caller, authorization).then(
      () => 200,
      (error: unknown) => (isBoom(error) ? error.output.statusCode : error),
    );
  return { enter, questions: () => questions };
}

/** How often each answer came. */
async function tally(answers: ReadonlyArray<Promise<unknown>>) {
  const counts: Record<string, number> = {};
  for (const answer of await Promise.all(answers)) {
    counts[String(answer)] = (counts[String(answer)] ?? 0) + 1;
  }
  return counts;
}

const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

test('2,000 wrong passwords at once: six questions, the rest has to wait', async () => {
  const { enter, questions } = gateOf(() => 'wrong');
  expect(await tally(times(2_000, (at) => enter(basic('ann', `guess ${at}`))))).toEqual({
    401: 6,
    429: 1_994,
  });
  expect(questions()).toBe(6);
});

test('one password for 2,000 users at once: the address has to wait', async () => {
  const { enter, questions } = gateOf(() => 'wrong');
  expect(await tally(times(2_000, (at) => enter(basic(`user ${at}`, 'summer'))))).toEqual({
    401: 51,
    429: 1_949,
  });
  expect(questions()).toBe(51);
});

test('the right password often at once is asked for once', async () => {
  const { enter, questions } = gateOf(() => 'right');
  expect(await tally(times(100, () => enter(basic('ann', 'right'))))).toEqual({ 200: 100 });
  expect(questions()).toBe(1);
});

test('successes do not use up what is free', async () => {
  const { enter } = gateOf((authorization) => (authorization === basic('ann', 'right') ? 'right' : 'wrong'));
  for (let at = 0; at < 100; at++) {
    expect(await enter(basic('ann', 'right'))).toBe(200);
  }
  expect(await enter(basic('bob', 'wrong'))).toBe(401);
});

test('an Elasticsearch that does not answer is nobody’s failure', async () => {
  const { enter } = gateOf(() => 'unreachable');
  for (let at = 0; at < 10; at++) {
    expect(await enter(basic('ann', `guess ${at}`))).toBe(503);
  }
});

test.each([
  [true, 'the last address that a proxy names', 401],
  [false, 'the address of the connection', 429],
])('behind a proxy: %s: counts by %s', async (behindProxy, _, status) => {
  const { enter } = gateOf(() => 'wrong', behindProxy);
  const via = (client: string) => from('127.0.0.1', { 'x-forwarded-for': `198.51.100.9, ${client}` });
  await Promise.all(times(10, (at) => enter(basic('ann', `guess ${at}`), via('192.0.2.1'))));
  expect(await enter(basic('ann', 'guess'), via('192.0.2.2'))).toBe(status);
});
