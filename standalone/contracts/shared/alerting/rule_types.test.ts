import { readDeclaration } from './declaration';
import { createRuleTypes } from './rule_types';

const declared = {
  id: 'lab.rule',
  name: 'Lab rule',
  producer: 'lab',
  actionGroups: [{ id: 'found', name: 'Found' }],
  defaultActionGroupId: 'found',
  minimumLicenseRequired: 'basic',
  isExportable: true,
  executor: () => Promise.resolve(),
};
const actionVariables = { context: [{ name: 'sentence', description: 'What was found' }] };

test('variables of a registered type are kept', () => {
  const types = createRuleTypes(() => Promise.reject(new Error('It is not run here.')));
  types.register(readDeclaration({ ...declared, actionVariables }));
  expect(types.all).toMatchObject([{ id: 'lab.rule', actionVariables }]);
});

test('variables that are no list are refused by name', () =>
  expect(() => readDeclaration({ ...declared, actionVariables: { context: 'sentence' } })).toThrow(
    'actionVariables.context',
  ));
