import type { Dsl } from './dsl';
import { limits } from './limits';

interface Size {
  /** Comparisons that Elasticsearch makes. */
  readonly clauses: number;
  /** `bool` within `bool`. */
  readonly depth: number;
}

const isDsl = (value: unknown): value is Dsl => typeof value === 'object' && value !== null;

function measure(dsl: Dsl): Size {
  if (!isDsl(dsl.bool)) return { clauses: 1, depth: 0 };
  const parts = Object.values(dsl.bool).flat().filter(isDsl).map(measure);
  return {
    clauses: parts.reduce((sum, { clauses }) => sum + clauses, 0),
    depth: 1 + Math.max(0, ...parts.map(({ depth }) => depth)),
  };
}

/** Why Elasticsearch would refuse a query for its size, which its text does not show; `undefined` where it would not. */
export function tooLarge(dsl: Dsl): string | undefined {
  const { clauses, depth } = measure(dsl);
  if (clauses > limits.compiled) {
    return `With all the fields and networks that its names stand for, this query makes ${clauses} comparisons, and ${limits.compiled} are allowed: name fewer of them.`;
  }
  if (depth > limits.nesting) {
    return `This query nests "and", "or" and "not" ${depth} deep, and ${limits.nesting} are allowed: take brackets away.`;
  }
  return undefined;
}
