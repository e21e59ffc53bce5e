import * as fc from 'fast-check';
import { documentId, faultInIndex } from './index_documents';

test.each([['hunt-alerts'], ['hunt-alerts-2026.11.22'], ['a'], ['alerts_x']])('%s may be written', (index) =>
  expect(faultInIndex(index)).toBeUndefined(),
);

test.each([
  ['spoor-saved-objects', 'kept by Spoor itself'],
  ['spoor.default.memory', 'kept by Spoor itself'],
  ['.kibana', 'not the name of one index'],
  ['a,spoor-saved-objects', 'not the name of one index'],
  ['spoor*', 'not the name of one index'],
  ['*', 'not the name of one index'],
  ['<spoor-{now/d}>', 'not the name of one index'],
  ['remote:alerts', 'not the name of one index'],
  ['../_cluster', 'not the name of one index'],
  ['_all', 'not the name of one index'],
  ['Alerts', 'not the name of one index'],
  ['', 'not the name of one index'],
])('%s may not', (index, why) => expect(faultInIndex(index)).toContain(why));

test('ids are the same for the same document only', () =>
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.string(), fc.nat(), (action, at, otherAction, otherAt) => {
      const isSame = action === otherAction && at === otherAt;
      expect(documentId(action, at) === documentId(otherAction, otherAt)).toBe(isSame);
    }),
  ));
