#!/usr/bin/env node
import { Command } from 'commander';
import { huntCommand } from './hunt/command';
import { loadCommand } from './load/command';
import { rulesCommand } from './rules/command';

void new Command('spoor')
  .description('Network threat hunting over Suricata events')
  .addCommand(huntCommand())
  .addCommand(loadCommand())
  .addCommand(rulesCommand())
  .parseAsync();
