import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPack } from './pack';
import { testPack } from './test_command';

const folder = mkdtempSync(join(tmpdir(), 'spoor-test-command-'));
const day = join(folder, 'day.json');
writeFileSync(day, '{"event_type":"flow"}\n');
afterAll(() => rmSync(folder, { recursive: true }));

const hunt = (id: string, tests: string) => `id: ${id}
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
${tests}`;

test.each<[what: string, id: string, tests: string, failures: readonly string[]]>([
  ['no tests', 'no-tests', '', [':1:1  This hunt has no cases.']],
  ['empty lists', 'empty-lists', 'tests: { match: [], near_miss: [] }\n', [':13:1  This hunt has no cases.']],
  ['a case', 'a-case', "tests: { match: [{ note: x, event: { 'event_type': ftp } }], near_miss: [] }\n", []],
])('a hunt with %s', async (_, id, tests, failures) => {
  const file = join(folder, `${id}.yml`);
  writeFileSync(file, hunt(id, tests));
  const { isGood, report } = await testPack(readPack([file]), { format: 'text', cleanDay: day });
  expect(isGood).toBe(failures.length === 0);
  expect(report.lines.slice(0, -1)).toEqual(failures.map((one) => expect.stringContaining(`${file}${one}`)));
  expect(report.checks.filter(({ failure }) => failure !== undefined)).toHaveLength(failures.length);
});
