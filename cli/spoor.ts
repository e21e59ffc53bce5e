#!/usr/bin/env node
import { Command } from 'commander';
import { huntCommand } from './hunt/command';
import { loadCommand } from './load/command';
import { rulesCommand } from './rules/command';
import { uninstallCommand } from './uninstall/command';

const spoor = new Command('spoor')
  .description('Network threat hunting over Suricata events')
  .addCommand(huntCommand())
  .addCommand(loadCommand())
  .addCommand(rulesCommand())
  .addCommand(uninstallCommand());

// Who names no command asks what there is; to commander that would be a mistake.
if (process.argv.length > 2) void spoor.parseAsync();
else spoor.outputHelp();
