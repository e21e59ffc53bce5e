import { isLeft } from 'fp-ts/lib/Either';
import { askable, chooseHunts, type Wanted } from './choose_hunts';
import { exampleHunt } from './report/example_report';

const hunts = [
  exampleHunt({ id: 'ftp-use', severity: 'medium' }),
  exampleHunt({ id: 'beacons', severity: 'critical', category: 'c2' }),
  exampleHunt({ id: 'old-tls', severity: 'low', category: 'hygiene' }),
];

test.each<[string, Wanted, string | readonly string[]]>([
  ['all', {}, ['ftp-use', 'beacons', 'old-tls']],
  ['some by id', { hunt: ['old-tls', 'ftp-use'] }, ['ftp-use', 'old-tls']],
  ['categories', { category: ['c2', 'hygiene'] }, ['beacons', 'old-tls']],
  ['the worse ones', { severity: 'medium' }, ['ftp-use', 'beacons']],
  ['an id that no hunt has', { hunt: ['ftp-usa'] }, 'No hunt has the id "ftp-usa". Did you mean "ftp-use"?'],
  [
    'nothing left',
    { category: ['hygiene'], severity: 'high' },
    'No hunt is of this category and severity: take one of the options away.',
  ],
])('chooses %s', (_, wanted, expected) => {
  const chosen = chooseHunts(hunts, wanted);
  expect(isLeft(chosen) ? chosen.left : chosen.right.map(({ id }) => id)).toEqual(expected);
});

test('says so where there are no hunts at all', () => {
  expect(chooseHunts([], {})).toMatchObject({ left: expect.stringContaining('There are no hunts') });
});

test('tells why a query cannot be asked', () => {
  const wrong = exampleHunt({ id: 'wrong', query: 'alert.severity:high' });
  expect(askable([...hunts, wrong], {})).toMatchObject({
    hunts: [{ id: 'ftp-use' }, { id: 'beacons' }, { id: 'old-tls' }],
    refused: [{ id: 'wrong', reason: expect.stringContaining('alert.severity') }],
  });
});
