import { isLeft, left, right, type Either } from 'fp-ts/Either';
import { checkBlock } from './check_block';
import { checkCases } from './check_cases';
import { checkPlace } from './check_place';
import { checkQueries } from './check_queries';
import { checkShape, type ShapeComplaint } from './check_shape';
import type { HuntFile } from './hunt';
import type { HuntFileError } from './hunt_file_error';
import { readYaml } from './read_yaml';

/**
 * A rule file's text as a hunt. Every complaint that can be made at once is made at once, so that an author mends a
 * file in one go.
 * @param file path or name of the file; its name must be the hunt's id, its folder, if any, the hunt's category.
 */
export function parseHuntFile(text: string, file: string): Either<readonly HuntFileError[], HuntFile> {
  const yaml = readYaml(text);
  if (isLeft(yaml)) return left(yaml.left.map((complaint) => ({ file, ...complaint })));
  const { value, place } = yaml.right;
  const located = ({ path, message }: ShapeComplaint): HuntFileError => ({ file, ...place(path), message });
  const shape = checkShape(value);
  if (isLeft(shape)) return left(shape.left.map(located));
  const complaints = [
    ...checkPlace(shape.right, file),
    ...checkBlock(shape.right),
    ...checkCases(shape.right),
    ...checkQueries(shape.right),
  ];
  return complaints.length > 0 ? left(complaints.map(located)) : right(shape.right);
}
