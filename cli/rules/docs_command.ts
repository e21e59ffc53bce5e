import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { catalogue } from '#common/hunts/catalogue/catalogue';
import { project, readPack, type Pack } from './pack';
import { RulesProblem } from './problem';
import { diagnosticLine } from './reports/diagnostic_line';
import { count } from './reports/report';
import { EXIT, guarded, rulePaths } from './rules_command';

interface Options {
  readonly out: string;
  readonly check?: boolean;
}

const written = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** By their first line, so that nobody's own page is ever removed. */
const isGenerated = (file: string): boolean => written(file).startsWith('<!-- Written by `spoor rules docs`');

/** Pages of a folder that a pack's catalogue no longer has. */
function leftOver(folder: string, pages: ReadonlyMap<string, string>): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => !pages.has(name) && isGenerated(join(folder, name)));
  } catch {
    return [];
  }
}

/** Names of the pages in a folder that are not what the hunts say now. */
export function stalePages({ hunts }: Pack, folder: string): readonly string[] {
  const pages = catalogue(hunts.map(({ hunt }) => hunt));
  const changed = [...pages].filter(([name, text]) => written(join(folder, name)) !== text);
  return [...changed.map(([name]) => name), ...leftOver(folder, pages)];
}

function writePages({ hunts }: Pack, folder: string): void {
  const pages = catalogue(hunts.map(({ hunt }) => hunt));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  for (const name of leftOver(folder, pages)) rmSync(join(folder, name));
}

function describePack(paths: readonly string[], { out, check = false }: Options): number {
  const pack = readPack(paths);
  if (pack.refused.length > 0) throw new RulesProblem(pack.refused.map(diagnosticLine).join('\n'));
  if (check) {
    const stale = stalePages(pack, out);
    for (const name of stale) process.stdout.write(`${join(out, name)} is stale: run spoor rules docs.\n`);
    return stale.length > 0 ? EXIT.bad : EXIT.good;
  }
  writePages(pack, out);
  process.stdout.write(`${out} describes ${count(pack.hunts.length, 'hunt')}.\n`);
  return EXIT.good;
}

export const docsCommand = (): Command =>
  new Command('docs')
    .description('Write the catalogue of a pack, a page a category')
    .addArgument(rulePaths())
    .option('--out <folder>', 'where the pages go', project('docs', 'hunts'))
    .option('--check', 'write nothing, and fail where a page is stale')
    .action((paths: string[], options: Options) => guarded(() => describePack(paths, options)));
