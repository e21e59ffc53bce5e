import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { overwritten, writeWhole } from './html_file';

const folder = mkdtempSync(join(tmpdir(), 'spoor-html-'));
const path = (name: string) => join(folder, name);

mkdirSync(path('rules'));
for (const name of ['eve.json', 'rules/a.yml', 'old.html']) writeFileSync(path(name), 'before');
symlinkSync(path('eve.json'), path('link'));
linkSync(path('eve.json'), path('hard'));
symlinkSync(path('rules'), path('linked'));

afterAll(() => rmSync(folder, { recursive: true }));

test.each<[string, string, boolean]>([
  ['an input', 'eve.json', true],
  ['an input by another way', 'rules/../eve.json', true],
  ['a link to an input', 'link', true],
  ['a hard link to an input', 'hard', true],
  ['a rule', 'rules/a.yml', true],
  ['a new file among rules', 'linked/report.html', true],
  ['an older report', 'old.html', false],
  ['a new file', 'new.html', false],
  ['a file in a folder that is not there', 'no/new.html', false],
  ['a name that begins like a folder', 'rules.html', false],
])('%s', (_, name, isOne) => {
  const inputs = ['-', path('eve.json'), path('rules')];
  expect(overwritten(path(name), inputs) !== undefined).toBe(isOne);
  expect(overwritten(relative(process.cwd(), path(name)), inputs) !== undefined).toBe(isOne);
});

test('writes new files and over old ones, and leaves nothing else', () => {
  for (const name of ['old.html', 'new.html']) {
    writeWhole(path(name), 'after');
    expect(readFileSync(path(name), 'utf8')).toBe('after');
  }
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('leaves what is there where it cannot write', () => {
  expect(() => writeWhole(path('no/x.html'), 'after')).toThrow(/ENOENT/);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
