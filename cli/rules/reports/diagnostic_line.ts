import type { Diagnostic } from '#common/hunts/lint/diagnostic';

/** `rules/policy/ftp-use.yml:8:1  The query …`: as compilers write, so that editors jump there. */
export const diagnosticLine = ({ file, line, column = 1, severity, message }: Diagnostic): string =>
  `${file}:${line}:${column}  ${severity === 'warning' ? 'warning: ' : ''}${message}`;
