import { isLeft } from 'fp-ts/Either';
import { parsePlacedHunt, type PlacedHunt } from '../parse';
import { lintPack } from './lint_pack';

const good = `id: ftp-use
version: 1
title: FTP use
description: Log-ins over FTP.
category: policy
severity: medium
status: test
query: event_type:ftp and ftp.command:USER
requires:
  event_types: [ftp]
  fields: [ftp.command]
why: Passwords go in clear.
investigate:
  - look: Who logs in.
    query: ftp.command:USER
false_positives:
  - A printer.
attack: [T1048.003]
kill_chain: actions_on_objectives
expected: { clean_day: 0, rate: Seldom. }
tests:
  match:
    - { note: a, event: { event_type: ftp, ftp: { command: USER } } }
    - { note: b, event: { event_type: ftp, ftp: { command: USER } } }
  near_miss:
    - { note: c, event: { event_type: ftp, ftp: { command: PASS } } }
    - { note: d, event: { event_type: ftp, ftp: { command: QUIT } } }
`;

const stable = good.replace('status: test', 'status: stable');

const placed = (text: string, id = 'ftp-use'): PlacedHunt => {
  const hunt = parsePlacedHunt(text, `rules/policy/${id}.yml`);
  if (isLeft(hunt)) throw new Error(JSON.stringify(hunt.left));
  return hunt.right;
};

const said = (...texts: readonly PlacedHunt[]) =>
  lintPack(texts).map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`);

test('nothing is said of a good hunt', () => expect(said(placed(good))).toEqual([]));

test.each<[what: string, text: string, expected: string]>([
  [
    'a technique that is none',
    good.replace('T1048.003', 'T9048.003'),
    '18:10 error ATT&CK Enterprise 19 or ICS 18.1 has no technique T9048.003; an older one may have had it.',
  ],
  [
    'a technique that was withdrawn, and that many are spelt like',
    good.replace('T1048.003', 'T1043'),
    'has no technique T1043; an older one may have had it. Look it up on attack.mitre.org',
  ],
  ['a technique with one wrong digit', good.replace('T1048.003', 'T9048.003'), 'Did you mean "T1048.003"?'],
  ['no technique', good.replace('attack: [T1048.003]\n', ''), '1:1 warning No ATT&CK technique is named.'],
  [
    'no phase of the kill chain',
    good.replace('kill_chain: actions_on_objectives\n', ''),
    '1:1 warning "kill_chain" is missing.',
  ],
  [
    'a value that the field cannot hold',
    good.replace('ftp.command:USER\n', 'dest_port:ftp\n'),
    '8:1 error The query cannot be asked: dest_port is a number, and "ftp" is none.',
  ],
  [
    'such a value in a step',
    good.replace('    query: ftp.command:USER', '    query: dest_port:ftp'),
    '15:5 error The query cannot be asked: dest_port is a number, and "ftp" is none.',
  ],
  [
    'an event type that the query cannot find',
    good.replace('event_types: [ftp]', 'event_types: [ftp, tls]'),
    '10:22 error The query finds no events of type tls. Take tls out here, or ask for it in the query.',
  ],
  [
    'a star in front of values without number',
    good.replace('ftp.command:USER\n', 'ftp.command_data:*maggie\n'),
    '8:1 warning A value of ftp.command_data begins with *, so that all its different values are read',
  ],
  [
    'a value without a field',
    good.replace('ftp.command:USER\n', 'maggie\n'),
    '8:1 warning A value alone (maggie) is looked for in thirty fields.',
  ],
  [
    'a field with a star',
    good.replace('ftp.command:USER\n', 'ftp.*:USER\n'),
    '8:1 warning ftp.* asks every field with such a name.',
  ],
  ['no rate', good.replace(/expected: .*\n/, ''), '1:1 error "expected" is missing.'],
  ['no cases', good.replace(/tests:[^]*/, ''), '1:1 error "tests" is missing.'],
  [
    'one match',
    good.replace(/ {4}- { note: b.*\n/, ''),
    '22:3 error "tests.match" has 1 cases, at least 2 are wanted.',
  ],
  [
    'one near miss',
    good.replace(/ {4}- { note: d.*\n/, ''),
    '25:3 error "tests.near_miss" has 1 cases, at least 2 are wanted.',
  ],
  [
    'a quiet day without such events',
    stable,
    '7:1 warning The clean day has no event of type ftp, so that finding nothing there says nothing of an ordinary day.',
  ],
  [
    'a match by hand, where there is a sample',
    good.replace('note: a', 'note: a, synthetic: true'),
    '22:3 warning 1 of 2 matches are written by hand, although the sample has events of type ftp.',
  ],
])('%s', (_, text, expected) => expect(said(placed(text)).join('\n')).toContain(expected));

test('a near miss may be written by hand, and so may events that no sample has', () => {
  const near = good.replace('note: c', 'note: c, synthetic: true');
  const unknown = good.replace(
    'note: a, event: { event_type: ftp',
    'note: a, synthetic: true, event: { event_type: ldap',
  );
  expect(said(placed(near))).toEqual([]);
  expect(said(placed(unknown))).toEqual([]);
});

test.each<[what: string, text: string]>([
  [
    'such events come on the clean day',
    stable.replaceAll('event_type:ftp', 'event_type:http').replaceAll('[ftp]', '[http]'),
  ],
  [
    'one of several types comes',
    stable.replace('event_type:ftp', 'event_type:(ftp or http)').replace('[ftp]', '[ftp, http]'),
  ],
  ['the figure is another, which cannot be by silence', stable.replace('clean_day: 0', 'clean_day: 3')],
])('a stable hunt stands where %s', (_, text) => {
  expect(said(placed(text)).join()).not.toContain('clean day');
});

test('what two hunts share is said of the second', () => {
  const twin = placed(good.replace('id: ftp-use', 'id: ftp-twin'), 'ftp-twin');
  expect(said(placed(good), twin)).toEqual([
    '3:1 error "title" is that of rules/policy/ftp-use.yml already. Say in the title what sets the two apart.',
    '4:1 error "description" is that of rules/policy/ftp-use.yml already. Say what each of the two finds.',
    '8:1 error "query" is that of rules/policy/ftp-use.yml already. Make one hunt of the two, or ask for something else.',
  ]);
});

test('an inventory needs no technique', () => {
  const text = good
    .replace('category: policy', 'category: hygiene')
    .replace('attack: [T1048.003]\nkill_chain: actions_on_objectives\n', '');
  const hunt = parsePlacedHunt(text, 'rules/hygiene/ftp-use.yml');
  expect(isLeft(hunt) ? hunt.left : lintPack([hunt.right])).toEqual([]);
});
