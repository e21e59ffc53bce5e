import { blocks } from './blocks/block';
import type { ShapeComplaint } from './check_shape';
import type { Hunt } from './hunt';

/** A hunt answers one question, so that it has one block at most. */
export function checkBlock(hunt: Hunt): readonly ShapeComplaint[] {
  const [first, second] = Object.keys(blocks).filter((name) => Object.hasOwn(hunt, name));
  if (first === undefined || second === undefined) return [];
  return [
    {
      path: [second],
      message: `A hunt has one block, and this one has "${first}" and "${second}". Make two hunts of it.`,
    },
  ];
}
