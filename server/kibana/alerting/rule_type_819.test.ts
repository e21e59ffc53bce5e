import { left, right } from 'fp-ts/lib/Either';
import type { AlertFactory } from '../../../typings/kibana-8.19/server';
import type { AnyRuleType } from '../../rules/any_rule_type';
import { reporterOf } from './alert_reporter';
import { ruleType819 } from './rule_type_819';

const type: AnyRuleType = {
  id: 'spoor.hunt',
  name: 'Hunt',
  actionGroup: { id: 'found', name: 'Found' },
  defaultInterval: '5m',
  timeout: '5m',
  contextVariables: [{ name: 'sentence', description: 'What was found.' }],
  readParams: (params) => (params === 'bad' ? left('params: expected an object') : right(params)),
  run: () => Promise.reject(new Error('unused')),
};

/** Writes down what a run does, in Kibana's order. */
function alertFactory(
  recovered: Readonly<Record<string, unknown>>,
): AlertFactory & { readonly told: string[] } {
  const told: string[] = [];
  const alert = (id: string): ReturnType<AlertFactory['create']> => ({
    getId: () => id,
    getState: () => recovered,
    replaceState: () => alert(id),
    scheduleActions: (group, context) => {
      told.push(`${id} ${group} ${JSON.stringify(context)}`);
      return alert(id);
    },
    setContext: (context) => {
      told.push(`${id} recovered ${JSON.stringify(context)}`);
      return alert(id);
    },
  });
  return {
    create: alert,
    alertLimit: { getValue: () => 1_000, setLimitReached: (reached) => void told.push(`limit ${reached}`) },
    done: () => ({ getRecoveredAlerts: () => [alert('old')] }),
    told,
  };
}

test('reports alerts, then the limit, then what recovered', () => {
  const factory = alertFactory({ context: { sentence: 'gone' } });
  const reporter = reporterOf({ alertFactory: factory });
  expect(reporter.limit()).toBe(1_000);
  reporter.report({ id: 'new', actionGroup: 'found', context: { sentence: 'here' }, state: {} });
  reporter.setLimitReached(false);
  reporter.recovered().forEach(({ state, setContext }) => setContext({ of: state }));
  expect(factory.told).toEqual([
    'new found {"sentence":"here"}',
    'limit false',
    'old recovered {"of":{"context":{"sentence":"gone"}}}',
  ]);
});

test('a Kibana without a factory of alerts is told of in a sentence', () =>
  expect(() => reporterOf({})).toThrow('has no alertFactory): install the Spoor that is made for it'));

test('registers what 8.19 and 9 need', () =>
  expect(ruleType819(type, () => Promise.reject(new Error('unused')))).toMatchObject({
    id: 'spoor.hunt',
    category: 'securitySolution',
    solution: 'security',
    producer: 'spoor',
    doesSetRecoveryContext: true,
    ruleTaskTimeout: '5m',
    actionVariables: { context: [{ name: 'sentence' }] },
  }));

test('parameters are checked before they are stored', () => {
  const { validate } = ruleType819(type, () => Promise.reject(new Error('unused')));
  expect(validate.params.validate({ hunt: 'ftp-use' })).toEqual({ hunt: 'ftp-use' });
  expect(() => validate.params.validate('bad')).toThrow('params: expected an object');
});
