import { groupTypes } from './groups';
import { shownOf, switchTypes, type Shown } from './toggle';

const known = ['alert', 'dns', 'tls', 'flow'];

test.each<[string, string[], string[], boolean, string[]]>([
  ['switch one off', [], ['flow'], false, ['alert', 'dns', 'tls']],
  ['switch it on again: everything', ['alert', 'dns', 'tls'], ['flow'], true, []],
  ['a group off', [], ['dns', 'tls'], false, ['alert', 'flow']],
  ['a second one off', ['alert', 'dns'], ['dns'], false, ['alert']],
  ['the last one off: everything', ['alert'], ['alert'], false, []],
  [
    'a type of the address that no source has is forgotten',
    ['alert', 'x25'],
    ['dns'],
    true,
    ['alert', 'dns'],
  ],
])('%s', (_, chosen, types, on, expected) => expect(switchTypes(known, chosen, types, on)).toEqual(expected));

test.each<[string[], string[], Shown]>([
  [[], ['dns', 'tls'], 'all'],
  [['dns'], ['dns', 'tls'], 'some'],
  [['alert'], ['dns', 'tls'], 'none'],
  [['alert'], [], 'all'],
])('of %j, group %j shows %s', (chosen, group, expected) => expect(shownOf(chosen, group)).toBe(expected));

test('types that Suricata does not have today are transactions; groups that a source lacks are left out', () => {
  const groups = groupTypes(['alert', 'dns', 'x25', 'netflow']).map(({ id, types }) => [id, types]);
  expect(groups).toEqual([
    ['alerts', ['alert']],
    ['transactions', ['dns', 'x25']],
    ['flows', ['netflow']],
  ]);
});
