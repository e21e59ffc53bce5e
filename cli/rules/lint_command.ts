import { Command } from 'commander';
import type { Diagnostic } from '#common/hunts/lint/diagnostic';
import { lintPack } from '#common/hunts/lint/lint_pack';
import { lockDiagnostics } from './lock_file';
import type { Pack } from './pack';
import { diagnosticLine } from './reports/diagnostic_line';
import { count } from './reports/report';
import { checkCommand, type Checked, type CheckOptions } from './rules_command';

interface Options extends CheckOptions {
  readonly strict?: boolean;
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.file.localeCompare(b.file, 'en') || a.line - b.line || (a.column ?? 1) - (b.column ?? 1);

/** Reads every hunt with the eyes of a strict colleague. */
export function lintFiles(pack: Pack, { strict = false }: Options): Checked {
  const said = [...pack.refused, ...lintPack(pack.hunts), ...lockDiagnostics(pack)]
    .map((one): Diagnostic => (strict ? { ...one, severity: 'error' } : one))
    .sort(byPlace);
  const errors = said.filter(({ severity }) => severity === 'error');
  const files = [...new Set([...pack.hunts.map(({ file }) => file), ...said.map(({ file }) => file)])].sort();
  const failureOf = (file: string) =>
    errors
      .filter((one) => one.file === file)
      .map(diagnosticLine)
      .join('\n');
  return {
    isGood: errors.length === 0,
    report: {
      name: 'spoor rules lint',
      lines: [
        ...said.map(diagnosticLine),
        `${count(files.length, 'file')}, ${count(errors.length, 'error')}, ${count(said.length - errors.length, 'warning')}.`,
      ],
      data: {
        files: files.length,
        errors: errors.length,
        warnings: said.length - errors.length,
        diagnostics: said,
      },
      checks: files.map((file) => ({ suite: 'lint', name: file, failure: failureOf(file) || undefined })),
    },
  };
}

export const lintCommand = (): Command =>
  checkCommand(
    new Command('lint')
      .description('Check rule files: keys, queries, fields, ATT&CK, cases, and what a query costs')
      .option('--strict', 'count warnings as errors'),
    lintFiles,
  );
