import { keptIds } from './action_ids';
import type { StoredAction } from './stored_rule';

const stored = (uuid: string, group = 'found', connectorId = 'log'): StoredAction => ({
  ...{ uuid, group, connectorId, connectorTypeId: '.server-log', params: {}, frequency: null },
});
const asked = (uuid?: string, group = 'found', connectorId = 'log') => ({ uuid, group, connectorId });
const before = [stored('a'), stored('b', 'recovered')];

test.each<[string, ReturnType<typeof asked>[], Array<string | undefined>]>([
  ['unnamed, as they were', [asked(), asked(undefined, 'recovered')], ['a', 'b']],
  ['unnamed, one more', [asked(), asked(undefined, 'recovered'), asked()], ['a', 'b', undefined]],
  ['another group', [asked(undefined, 'recovered')], [undefined]],
  ['another connector', [asked(undefined, 'found', 'mail')], [undefined]],
  ['named', [asked('b'), asked('c')], ['b', 'c']],
  ['moved, with a new one in its place', [asked(), asked('a')], [undefined, 'a']],
])('actions keep their ids: %s', (_, actions, ids) => expect(keptIds(actions, before)).toEqual(ids));
