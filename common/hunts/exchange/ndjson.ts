import { isLeft, left, right, type Either } from 'fp-ts/Either';
import { isJsonObject } from '../../json';
import { checkShape } from '../check_shape';
import type { HuntFile } from '../hunt';

/** JSON nests as deeply as this; Suricata's deepest records need half. */
const MAX_DEPTH = 40;

/** A hunt on one line, with its cases: `parseHuntLine` reads the same hunt out of it again. */
export const huntLine = (hunt: HuntFile): string => JSON.stringify(hunt);

const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** What in JSON's data no rule file may hold. */
function forbidden(value: unknown, depth = 0): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > MAX_DEPTH) return `This nests deeper than ${MAX_DEPTH} levels. Take the extra levels out.`;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  const key = isJsonObject(value) ? Object.keys(value).find((name) => reserved.has(name)) : undefined;
  if (key !== undefined) return `"${key}" cannot be a key. Take it out.`;
  for (const part of parts) {
    const problem = forbidden(part, depth + 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Reads a hunt that `huntLine` wrote. @returns what is wrong, as sentences */
export function parseHuntLine(line: string): Either<readonly string[], HuntFile> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return left(['This line is no JSON. Export the hunts again.']);
  }
  const problem = forbidden(value);
  if (problem !== undefined) return left([problem]);
  const shape = checkShape(value);
  return isLeft(shape) ? left(shape.left.map(({ message }) => message)) : right(shape.right);
}
