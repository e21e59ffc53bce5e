#!/usr/bin/env node
import { Command } from 'commander';
import { loadCommand } from './load/command';
import { rulesCommand } from './rules/command';

void new Command('spoor')
  .description('Network threat hunting over Suricata events in Elasticsearch')
  .addCommand(loadCommand())
  .addCommand(rulesCommand())
  .parseAsync();
