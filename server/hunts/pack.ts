import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLeft } from 'fp-ts/lib/Either';
import type { Hunt, HuntFile } from '#common/hunts/hunt';
import { parseHuntFile } from '#common/hunts/parse';

/** A rule file that could not be read, and where. */
export interface Broken {
  readonly file: string;
  /** 1-based; 0 where it is about the file as a whole. */
  readonly line: number;
  readonly reason: string;
}

/** The hunts that Spoor brings. */
export interface Pack {
  readonly hunts: readonly Hunt[];
  readonly broken: readonly Broken[];
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Paths of rule files: `rules/<category>/<id>.yml`, in a fixed order. */
const ruleFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(name, file)))
    .filter((file) => file.endsWith('.yml'))
    .sort();

/** Events by which a hunt is tested are its author's, not the analyst's. */
const withoutTests = ({ tests, ...hunt }: HuntFile): Hunt => hunt;

const readOne = (folder: string, file: string): Pack => {
  try {
    const parsed = parseHuntFile(readFileSync(join(folder, file), 'utf8'), file);
    return isLeft(parsed)
      ? { hunts: [], broken: parsed.left.map(({ line, message }) => ({ file, line, reason: message })) }
      : { hunts: [withoutTests(parsed.right)], broken: [] };
  } catch (error) {
    return { hunts: [], broken: [{ file, line: 0, reason: reasonOf(error) }] };
  }
};

const isRepeated = (hunts: readonly Hunt[], hunt: Hunt) => hunts.find(({ id }) => id === hunt.id) !== hunt;

/** Reads every hunt below a folder. A file that cannot be read is named, and the others stand. */
export function readPack(folder: string): Pack {
  try {
    const read = ruleFiles(folder).map((file) => readOne(folder, file));
    const hunts = read.flatMap((one) => one.hunts);
    const repeated = hunts.filter((hunt) => isRepeated(hunts, hunt));
    return {
      hunts: hunts.filter((hunt) => !repeated.includes(hunt)),
      broken: [
        ...read.flatMap((one) => one.broken),
        ...repeated.map(({ id, category }) => ({
          file: join(category, `${id}.yml`),
          line: 0,
          reason: `Another file has the id "${id}" already.`,
        })),
      ],
    };
  } catch (error) {
    return {
      hunts: [],
      broken: [{ file: folder, line: 0, reason: `The hunt pack cannot be read: ${reasonOf(error)}` }],
    };
  }
}
