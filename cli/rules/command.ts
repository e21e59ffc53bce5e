import { Command } from 'commander';
import { diffCommand } from './diff_command';
import { docsCommand } from './docs_command';
import { exportCommand } from './export/export_command';
import { importCommand } from './import/import_command';
import { lintCommand } from './lint_command';
import { lockCommand } from './lock_command';
import { mutateCommand } from './mutate_command';
import { newCommand } from './new/new_command';
import { runCommand } from './run/run_command';
import { testCommand } from './test_command';

/** `spoor rules`: everything that makes a hunt pack trustworthy, without any server. */
export const rulesCommand = (): Command =>
  new Command('rules')
    .description('Check, try and describe hunts: the pack that ships, or files and folders of your own')
    .addCommand(newCommand())
    .addCommand(lintCommand())
    .addCommand(testCommand())
    .addCommand(mutateCommand())
    .addCommand(runCommand())
    .addCommand(docsCommand())
    .addCommand(lockCommand())
    .addCommand(diffCommand())
    .addCommand(exportCommand())
    .addCommand(importCommand());
