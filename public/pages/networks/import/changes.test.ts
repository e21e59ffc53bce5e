import { networkKey } from '#common/networks/check';
import type { Network } from '#common/networks/network';
import { changesOf, changesText, type Changes } from './changes';

const hq: Network = { cidr: '10.1.0.0/16', name: 'HQ', home: true };
const guests: Network = { cidr: '10.2.0.0/16', name: 'Guests', home: false };
const six: Network = { cidr: 'fd00:0::/64', name: 'Six', home: true };

test.each<[string, Network[], Network[], boolean, Changes]>([
  ['a first import', [], [hq, guests], false, { added: 2, changed: 0, same: 0, removed: 0 }],
  ['what is not in it stays', [hq, guests], [six], false, { added: 1, changed: 0, same: 2, removed: 0 }],
  ['or goes', [hq, guests], [six], true, { added: 1, changed: 0, same: 0, removed: 2 }],
  [
    'another name',
    [hq, guests],
    [{ ...hq, name: 'Main' }, guests],
    true,
    { added: 0, changed: 1, same: 1, removed: 0 },
  ],
  [
    'another spelling is the same network',
    [six],
    [{ ...six, cidr: 'fd00::/64' }],
    true,
    { added: 0, changed: 1, same: 0, removed: 0 },
  ],
])('%s', (_, known, read, replace, expected) =>
  expect(changesOf(known, read, replace, networkKey)).toEqual(expected),
);

test('what does not happen is left out', () =>
  expect(changesText({ added: 2, changed: 0, same: 1_200, removed: 1 })).toBe(
    '2 new, 1 removed, 1,200 as they are',
  ));
