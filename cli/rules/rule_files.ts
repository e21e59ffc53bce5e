import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { HuntFileError } from '#common/hunts/hunt_file_error';

/** A rule file as it lies on the disk. */
interface RuleFile {
  /** As it is shown: below the folder that was named. */
  readonly file: string;
  readonly text: string;
}

/** What a folder gave. */
export interface RuleFiles {
  readonly files: readonly RuleFile[];
  readonly refused: readonly HuntFileError[];
}

/** Four bytes a character of the longest rule file that is read. */
const MAX_BYTES = 400_000;
/** Folders within folders; a pack needs one. */
const MAX_DEPTH = 8;
const MAX_FILES = 10_000;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not read it',
  ELOOP: 'it is a link that leads to itself',
};

const because = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? String(error);
};

/** Reads what somebody named: rule files, and folders of them. Whatever cannot be read is named, and the others stand. */
class Reading {
  readonly files: RuleFile[] = [];
  readonly refused: HuntFileError[] = [];

  private refuse(file: string, message: string): void {
    this.refused.push({ file, line: 1, message });
  }

  /** Does `work`; what goes wrong is said of `file`. */
  private attempt(file: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.refuse(file, `This could not be read: ${because(error)}.`);
    }
  }

  private file(path: string): void {
    const { size } = statSync(path);
    if (size > MAX_BYTES) {
      this.refuse(
        path,
        `The file has ${size} bytes, at most ${MAX_BYTES} are read. Split it: one hunt a file.`,
      );
    } else {
      this.files.push({ file: path, text: readFileSync(path, 'utf8') });
    }
  }

  /** @param root where links may lead: the folder that was named, without links itself */
  private entry(path: string, root: string, depth: number): void {
    const found = lstatSync(path);
    if (found.isSymbolicLink()) {
      const target = realpathSync(path);
      if (relative(root, target).split(sep)[0] === '..' || statSync(path).isDirectory()) {
        this.refuse(path, 'This is a link that leads elsewhere. Put the file itself here.');
        return;
      }
    }
    if (found.isDirectory()) return this.folder(path, root, depth + 1);
    if (extname(path) === '.yaml') {
      this.refuse(path, `Rule files end in .yml. Rename this one to ${basename(path, '.yaml')}.yml.`);
    }
    if (extname(path) !== '.yml') return;
    if (statSync(path).isFile()) this.file(path);
    else this.refuse(path, 'This is no file. Put a rule file here, or take it away.');
  }

  private folder(path: string, root: string, depth: number): void {
    if (depth > MAX_DEPTH) {
      this.refuse(path, `Folders lie deeper than ${MAX_DEPTH} here. A pack has one folder a category.`);
      return;
    }
    for (const name of readdirSync(path).sort()) {
      if (this.files.length >= MAX_FILES) {
        this.refuse(path, `There are over ${MAX_FILES} rule files. Name the folders one by one.`);
        return;
      }
      const inside = join(path, name);
      this.attempt(inside, () => this.entry(inside, root, depth));
    }
  }

  named(path: string): void {
    this.attempt(path, () => {
      if (statSync(path).isDirectory()) this.folder(path, realpathSync(path), 0);
      else this.file(path);
    });
  }
}

/** The rule files of folders (at any depth, `*.yml`) and files, in a fixed order. */
export function readRuleFiles(paths: readonly string[]): RuleFiles {
  const reading = new Reading();
  for (const path of paths) reading.named(path);
  return { files: reading.files, refused: reading.refused };
}
