import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRuleFiles } from './rule_files';

const root = mkdtempSync(join(tmpdir(), 'spoor-rules-'));
const pack = join(root, 'pack');
const policy = join(pack, 'policy');
mkdirSync(policy, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

writeFileSync(join(policy, 'a.yml'), 'a');
writeFileSync(join(policy, 'b.yaml'), 'b');
writeFileSync(join(policy, 'c.txt'), 'c');
writeFileSync(join(policy, 'huge.yml'), 'x'.repeat(400_001));
writeFileSync(join(root, 'outside.yml'), 'secret');
symlinkSync(join(policy, 'a.yml'), join(policy, 'link.yml'));
symlinkSync(join(root, 'outside.yml'), join(policy, 'out.yml'));
symlinkSync(root, join(pack, 'up'));
symlinkSync(join(policy, 'nowhere.yml'), join(policy, 'dangling.yml'));
symlinkSync(join(policy, 'circle.yml'), join(policy, 'circle.yml'));
mkdirSync(join(policy, 'folder.yml'));
spawnSync('mkfifo', [join(policy, 'pipe.yml')]);
const deep = join(pack, ...Array.from({ length: 10 }, () => 'deep'));
mkdirSync(deep, { recursive: true });

const { files, refused } = readRuleFiles([pack, join(root, 'none.yml')]);
const reasons = new Map(refused.map(({ file, message }) => [file, message]));

test('rule files of a folder are read, also by links within it, and nothing else', () => {
  expect(files).toEqual([
    { file: join(policy, 'a.yml'), text: 'a' },
    { file: join(policy, 'link.yml'), text: 'a' },
  ]);
});

test.each<[what: string, file: string, reason: string]>([
  ['a link that leads out', join(policy, 'out.yml'), 'This is a link that leads elsewhere.'],
  ['a folder that is a link', join(pack, 'up'), 'This is a link that leads elsewhere.'],
  ['a link to nothing', join(policy, 'dangling.yml'), 'there is no such file or folder'],
  ['a link to itself', join(policy, 'circle.yml'), 'it is a link that leads to itself'],
  ['a huge file', join(policy, 'huge.yml'), 'The file has 400001 bytes, at most 400000 are read.'],
  ['another ending', join(policy, 'b.yaml'), 'Rename this one to b.yml.'],
  ['a pipe', join(policy, 'pipe.yml'), 'This is no file.'],
  [
    'folders without end',
    join(pack, ...Array.from({ length: 9 }, () => 'deep')),
    'Folders lie deeper than 8 here.',
  ],
  ['a file that is not there', join(root, 'none.yml'), 'there is no such file or folder'],
])('%s is refused with a reason', (_, file, reason) => expect(reasons.get(file)).toContain(reason));

test('each is refused once', () => expect(reasons.size).toBe(refused.length));
