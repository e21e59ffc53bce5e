import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { checkCommand, EXIT } from './rules_command';

afterEach(() => {
  process.exitCode = EXIT.good;
});

test('a path that leads nowhere is no work done, whatever else is named', async () => {
  const check = checkCommand(new Command('lint'), () => {
    throw new Error('checked what is not there');
  });
  await check.parseAsync([tmpdir(), join(tmpdir(), 'spoor-none')], { from: 'user' });
  expect(process.exitCode).toBe(EXIT.failed);
});
