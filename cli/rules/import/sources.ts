import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { HuntFileError } from '#common/hunts/hunt_file_error';
import { readNdjsonRules, readYamlRules, type Read } from '#common/hunts/exchange/read_rules';
import { readRuleFiles } from '../rule_files';

/** An exported pack; the one that ships has 0.7 MB. */
const MAX_BYTES = 20_000_000;

interface SourceFile {
  readonly file: string;
  readonly rules: readonly Read[];
}

export interface Sources {
  readonly files: readonly SourceFile[];
  readonly refused: readonly HuntFileError[];
}

const isLines = (path: string): boolean =>
  ['.ndjson', '.jsonl', '.json'].includes(extname(path).toLowerCase());

function readLines(file: string): SourceFile | HuntFileError {
  try {
    const { size } = statSync(file);
    if (size > MAX_BYTES) {
      return {
        file,
        line: 1,
        message: `The file has ${size} bytes, at most ${MAX_BYTES} are read. Split it.`,
      };
    }
    return { file, rules: readNdjsonRules(readFileSync(file, 'utf8')) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { file, line: 1, message: `This could not be read: ${why}.` };
  }
}

/** The rules of files and folders: `*.yml` at any depth, and NDJSON files that are named. */
export function readSources(paths: readonly string[]): Sources {
  const lines = paths.filter(isLines).map(readLines);
  const { files, refused } = readRuleFiles(paths.filter((path) => !isLines(path)));
  return {
    files: [
      ...lines.flatMap((one) => ('rules' in one ? [one] : [])),
      ...files.map(({ file, text }) => ({ file, rules: readYamlRules(text) })),
    ],
    refused: [...lines.flatMap((one) => ('message' in one ? [one] : [])), ...refused],
  };
}
