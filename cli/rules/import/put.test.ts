import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putFile } from './put';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spoor-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('writes below the folder, and over nothing without being told so', () => {
  const out = join(folder, 'pack');
  expect(putFile(out, 'policy/a.yml', 'one', false)).toBeUndefined();
  expect(putFile(out, 'policy/a.yml', 'two', false)).toMatch(/is there already; give --force/);
  expect(readFileSync(join(out, 'policy/a.yml'), 'utf8')).toBe('one');
  expect(putFile(out, 'policy/a.yml', 'two', true)).toBeUndefined();
  expect(readFileSync(join(out, 'policy/a.yml'), 'utf8')).toBe('two');
});

test('goes through no link, neither of a folder nor of a file', () => {
  const [out, elsewhere] = [join(folder, 'pack'), join(folder, 'elsewhere')];
  mkdirSync(join(out, 'c2'), { recursive: true });
  mkdirSync(elsewhere);
  symlinkSync(elsewhere, join(out, 'policy'));
  symlinkSync(join(elsewhere, 'b.yml'), join(out, 'c2/b.yml'));
  expect(putFile(out, 'policy/a.yml', 'x', true)).toMatch(/leads elsewhere/);
  expect(putFile(out, 'c2/b.yml', 'x', true)).toMatch(/leads elsewhere/);
  expect(existsSync(join(elsewhere, 'a.yml')) || existsSync(join(elsewhere, 'b.yml'))).toBe(false);
});
