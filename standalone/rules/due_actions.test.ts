import * as fc from 'fast-check';
import { settle } from './alerts';
import { DueActions, MAX_BYTES, performAll } from './due_actions';
import { idle } from './progress';
import type { StoredRule } from './stored_rule';

const now = new Date('2026-11-22T12:00:00Z');
const type = { id: 'probe', actionGroups: [{ id: 'found', name: 'Found' }] };
const action = (uuid: string): StoredRule['actions'][number] => ({
  ...{ uuid, group: 'found', connectorId: 'log', connectorTypeId: '.server-log', frequency: null },
  params: { message: '{{context.text}}' },
});
const rule: StoredRule = {
  ...{ name: 'Rule', tags: [], consumer: 'spoor', ruleTypeId: 'probe', params: {}, interval: '1m' },
  ...{ actions: [action('a'), action('b')], notifyWhen: 'onActiveAlert', throttle: null, enabled: true },
  ...{ createdBy: null, updatedBy: null, createdAt: '', updatedAt: '', revision: 0, progress: idle },
};

/** Lengths of what alerts say; together often more than fits. */
const lengths = fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 60 });

test('whatever is due, what is kept is bounded, and the rest is counted and not taken for told', () =>
  fc.assert(
    fc.property(lengths, (all) => {
      const due = new DueActions('r', rule, type, now);
      const alerts = all.map((length, at) => ({
        ...{ id: `alert ${at}`, actionGroup: 'found', state: {} },
        context: { text: 'é'.repeat(length) },
      }));
      const settled = settle(rule, [], { state: {}, alerts, limitReached: false }, now, due.admit);
      expect(Buffer.byteLength(JSON.stringify(due.all))).toBeLessThanOrEqual(MAX_BYTES + due.all.length + 2);
      expect(due.all.length + settled.dropped).toBe(2 * all.length);
      expect(settled.alerts.flatMap(({ notified }) => notified)).toHaveLength(due.all.length);
    }),
    { numRuns: 20 },
  ));

test('the same action of the same slot has the same id', () => {
  const ids = [1, 2].map(() => {
    const due = new DueActions('r', rule, type, now);
    due.admit({ action: action('a'), alert: { id: 'x', state: {}, context: {} }, group: 'found' });
    return due.all.map(({ id }) => id);
  });
  expect(ids[0]).toEqual(ids[1]);
});

test('a run that no more holds its rule performs no further batch', async () => {
  const ran: string[] = [];
  const connectors = {
    execute: async (_connector: string, _params: object, id = '') => {
      ran.push(id);
      return { status: 'ok' } as const;
    },
  };
  const due = Array.from({ length: 120 }, (_, at) => ({ id: `${at}`, connectorId: 'log', params: {} }));
  const { signal } = new AbortController();
  expect(await performAll(due, connectors, signal, async () => true)).toMatchObject({ done: 120, failed: 0 });
  expect(ran).toHaveLength(120);
  ran.length = 0;
  const answers = [true, false];
  expect(await performAll(due, connectors, signal, async () => answers.shift() ?? false)).toBeUndefined();
  expect(ran).toHaveLength(100);
});
