import type { ActionVariables, RuleType } from '../rule_type';
import { ruleTypeResponse } from './responses';

const type = (actionVariables: ActionVariables | undefined): RuleType => ({
  id: 'lab.rule',
  name: 'Lab rule',
  producer: 'lab',
  actionGroups: [{ id: 'found', name: 'Found' }],
  defaultActionGroupId: 'found',
  actionVariables,
  validateParams: () => ({}),
  run: () => Promise.reject(new Error('It is not run here.')),
});

const sentence = { name: 'sentence', description: 'What was found' };
const none = { context: [], state: [], params: [] };

test.each([
  ['none', undefined, none],
  ['an empty set', {}, none],
  ['those of the context', { context: [sentence] }, { ...none, context: [sentence] }],
  ['those of the parameters', { params: [sentence], state: [] }, { ...none, params: [sentence] }],
])('a rule type that declares %s of variables is listed with all three kinds', (_, given, listed) =>
  expect(ruleTypeResponse(type(given), false).action_variables).toEqual(listed),
);
