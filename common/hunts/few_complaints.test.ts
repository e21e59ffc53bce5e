import { isLeft } from 'fp-ts/Either';
import { parseHuntFile } from './parse';

const lines = (number: number, line: (at: number) => string): string =>
  Array.from({ length: number }, (_, at) => `${line(at)}\n`).join('');

const good = `id: ftp-use
version: 1
title: FTP use
description: Log-ins over FTP.
category: policy
severity: medium
status: stable
query: event_type:ftp
requires: { event_types: [ftp], fields: [] }
why: Passwords go in clear.
investigate: [{ look: Who logs in. }]
false_positives: [A printer.]
`;

test.each<[what: string, text: string, line: number, more: string]>([
  ['aliases', `title: &t x\nwhy:\n${lines(5_000, () => '  - *t')}`, 12, '(4,991)'],
  ['unknown keys', good + lines(30, (at) => `key${at}: 1`), 23, '(20)'],
  ['unknown fields', `${good}columns:\n${lines(12, () => '  - nothing')}`, 24, '(2)'],
])('after ten complaints, the other %s are counted', (_, text, line, more) => {
  const read = parseHuntFile(text, 'ftp-use.yml');
  const said = isLeft(read) ? read.left : [];
  expect(said).toHaveLength(11);
  expect(said.at(-1)).toMatchObject({ line, message: expect.stringContaining(`more to mend ${more}.`) });
});

test('ten complaints stand alone', () => {
  const read = parseHuntFile(`${good}columns:\n${lines(10, () => '  - nothing')}`, 'ftp-use.yml');
  expect(isLeft(read) && read.left.map(({ line }) => line)).toEqual([14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
});
