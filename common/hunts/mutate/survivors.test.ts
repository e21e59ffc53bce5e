import { isLeft } from 'fp-ts/Either';
import { parsePlacedHunt } from '../parse';
import { mutateHunt } from './survivors';

const hunt = (match: string, nearMiss: string): string => `id: ftp-use
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
false_positives:
  - A printer.
tests:
  match:
    - { note: a log-in, event: { event_type: ftp, ftp: { command: ${match} } } }
  near_miss:
    - { note: no log-in, event: { event_type: ftp, ftp: { command: ${nearMiss} } } }
`;

function said(text: string) {
  const placed = parsePlacedHunt(text, 'rules/policy/ftp-use.yml');
  if (isLeft(placed)) throw new Error(JSON.stringify(placed.left));
  const { failures, mutants } = mutateHunt(placed.right, {});
  return {
    failures: failures.map(({ line, message }) => `${line} ${message}`),
    changes: mutants.length,
    survivors: mutants.flatMap(({ survival }) => (survival ? [`${survival.line} ${survival.message}`] : [])),
  };
}

test.each<[what: string, text: string, expected: ReturnType<typeof said>]>([
  ['cases that notice all', hunt('USER', 'PASS'), { failures: [], changes: 2, survivors: [] }],
  [
    'a match that fails as it is, and would notice all',
    hunt('PASS', 'PASS'),
    { failures: ['19 This match gives no finding: a log-in'], changes: 0, survivors: [] },
  ],
  [
    'a near miss that fails as it is',
    hunt('USER', 'USER'),
    { failures: ['21 This near miss gives findings (1): no log-in'], changes: 0, survivors: [] },
  ],
  [
    'a near miss that is none',
    hunt('USER', 'PASS').replace('event_type: ftp, ftp: { command: PASS }', 'event_type: dns'),
    {
      failures: [],
      changes: 2,
      survivors: [
        '8 All cases pass without ftp.command:USER. Add a near miss that meets all the rest and is left out by it alone.',
      ],
    },
  ],
])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
