import { isLeft, left, right, type Either } from 'fp-ts/Either';
import { checkShape } from '../check_shape';
import { writeHuntFile } from '../draft/write';
import type { HuntFile } from '../hunt';
import { parseHuntFile } from '../parse';
import { readYaml } from '../read_yaml';
import { parseHuntLine } from './ndjson';
import { isSigma, readSigmaRule, type Imported } from './sigma/read/rule';

/** A rule of somebody's file that can be taken over whole, or not at all. */
export interface Read {
  /** Where it begins in its file; 1-based. */
  readonly line: number;
  readonly result: Either<readonly string[], Ready>;
}

/** A hunt and its rule file. */
export interface Ready extends Imported {
  /** Below the folder of a pack: `policy/ftp-use.yml`. */
  readonly path: string;
  readonly text: string;
  readonly isSigma: boolean;
}

/** What a rule file must withstand, whoever wrote it: it is read as any other before it is written. */
function ready({ hunt, notes }: Imported, fromSigma: boolean): Either<readonly string[], Ready> {
  const path = `${hunt.category}/${hunt.id}.yml`;
  const text = writeHuntFile(hunt);
  const parsed = parseHuntFile(text, path);
  return isLeft(parsed)
    ? left(parsed.left.map(({ message }) => message))
    : right({ hunt, notes, path, text, isSigma: fromSigma });
}

const ours = (hunt: HuntFile) => ready({ hunt, notes: [] }, false);

/** The documents of a YAML text, each with the line on which it begins; one that is never split needs no `---`. */
function documentsOf(text: string): ReadonlyArray<{ readonly line: number; readonly text: string }> {
  const documents: Array<{ line: number; text: string }> = [];
  let begin = 1;
  let lines: string[] = [];
  const close = (next: number) => {
    if (lines.some((line) => line.trim() !== '' && !line.startsWith('#'))) {
      documents.push({ line: begin, text: `${lines.join('\n')}\n` });
    }
    begin = next;
    lines = [];
  };
  for (const [at, line] of text.split('\n').entries()) {
    if (/^---\s*$/.test(line)) close(at + 2);
    else lines.push(line);
  }
  close(0);
  return documents;
}

function readDocument(text: string, first: number): Read {
  const yaml = readYaml(text);
  if (isLeft(yaml)) {
    const [complaint] = yaml.left;
    return {
      line: first - 1 + (complaint?.line ?? 1),
      result: left(yaml.left.map(({ message }) => message)),
    };
  }
  const { value } = yaml.right;
  if (isSigma(value)) {
    const rule = readSigmaRule(value);
    return { line: first, result: isLeft(rule) ? rule : ready(rule.right, true) };
  }
  const shape = checkShape(value);
  return {
    line: first,
    result: isLeft(shape) ? left(shape.left.map(({ message }) => message)) : ours(shape.right),
  };
}

/** Rules of a YAML text: hunts of ours and Sigma rules, one a document. */
export const readYamlRules = (text: string): readonly Read[] =>
  documentsOf(text).map((document) => readDocument(document.text, document.line));

/** Hunts that were exported as NDJSON: one a line. */
export const readNdjsonRules = (text: string): readonly Read[] =>
  text.split('\n').flatMap((line, at): readonly Read[] => {
    if (line.trim() === '') return [];
    const hunt = parseHuntLine(line);
    return [{ line: at + 1, result: isLeft(hunt) ? hunt : ours(hunt.right) }];
  });
