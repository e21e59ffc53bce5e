import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoTemporaryFolder, withTemporaryFolder } from './temporary';

const parent = mkdtempSync(join(tmpdir(), 'spoor-temporary-'));

afterAll(() => rmSync(parent, { recursive: true }));

test('takes the folder away after the work, and where it fails', async () => {
  const folder = await withTemporaryFolder((made) => Promise.resolve(made), parent);
  expect([folder.startsWith(parent), existsSync(folder)]).toEqual([true, false]);
  await expect(withTemporaryFolder(() => Promise.reject(new Error('failed')), parent)).rejects.toThrow(
    'failed',
  );
});

test('says how to mend it where none can be made', async () => {
  const made = withTemporaryFolder((folder) => Promise.resolve(folder), join(parent, 'nowhere'));
  await expect(made).rejects.toThrow(NoTemporaryFolder);
  await expect(made).rejects.toThrow(
    /^No temporary folder could be made \(.*nowhere.*\): name one .* by TMPDIR\.$/,
  );
});
