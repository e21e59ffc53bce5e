import { isLeft, left, map, right, type Either } from 'fp-ts/Either';
import { checkBlock } from './check_block';
import { checkCases } from './check_cases';
import { checkPlace } from './check_place';
import { checkQueries } from './check_queries';
import { checkShape, type ShapeComplaint } from './check_shape';
import { fewComplaints } from './few_complaints';
import type { HuntFile } from './hunt';
import type { HuntFileError, Place } from './hunt_file_error';
import { readYaml, type Path } from './read_yaml';

/** A hunt with where it stands in its file, for whoever has more to say about it. */
export interface PlacedHunt {
  readonly file: string;
  readonly hunt: HuntFile;
  /** Where the key or item at `path` begins; of something missing, where its parent does. */
  readonly place: (path: Path) => Place;
}

/**
 * A rule file's text as a hunt that knows its places. What can be complained of at once is said at once, so that an
 * author mends a file in one go.
 * @param file path or name of the file; its name must be the hunt's id, its folder, if any, the hunt's category.
 */
export function parsePlacedHunt(text: string, file: string): Either<readonly HuntFileError[], PlacedHunt> {
  const yaml = readYaml(text);
  if (isLeft(yaml)) return left(fewComplaints(yaml.left.map((complaint) => ({ file, ...complaint }))));
  const { value, place } = yaml.right;
  const located = ({ path, message }: ShapeComplaint): HuntFileError => ({ file, ...place(path), message });
  const shape = checkShape(value);
  if (isLeft(shape)) return left(fewComplaints(shape.left.map(located)));
  const hunt = shape.right;
  const complaints = [
    ...checkPlace(hunt, file),
    ...checkBlock(hunt),
    ...checkCases(hunt),
    ...checkQueries(hunt),
  ];
  return complaints.length > 0 ? left(fewComplaints(complaints.map(located))) : right({ file, hunt, place });
}

/** As `parsePlacedHunt`, for who only runs the hunt. */
export const parseHuntFile = (text: string, file: string): Either<readonly HuntFileError[], HuntFile> =>
  map(({ hunt }: PlacedHunt) => hunt)(parsePlacedHunt(text, file));
