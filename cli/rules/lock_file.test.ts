import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFileOf } from './lock_file';

const root = mkdtempSync(join(tmpdir(), 'spoor-lock-'));
const [policy, other] = [join(root, 'policy'), join(root, 'my-rules')];
const own = join(other, 'lateral');
for (const folder of [policy, own]) mkdirSync(folder, { recursive: true });
writeFileSync(join(root, 'lock.json'), '{}');
writeFileSync(join(policy, 'a.yml'), '');
afterAll(() => rmSync(root, { recursive: true }));

test.each<[what: string, path: string, lock: string, isWhole: boolean]>([
  ['a pack has its own', root, join(root, 'lock.json'), true],
  ['a category has that of its pack', policy, join(root, 'lock.json'), false],
  ['so has a file', join(policy, 'a.yml'), join(root, 'lock.json'), false],
  ['a pack beside a lock has another', other, join(other, 'lock.json'), true],
  ['a category of a pack without a lock has none', own, join(own, 'lock.json'), true],
])('%s', (_, path, file, isWhole) => expect(lockFileOf([path])).toEqual({ file, isWhole }));
