import * as either from 'fp-ts/Either';
import type { SecretRule } from '../fields/secrets';
import type { QueryProblem } from './ast';
import type { Condition } from './condition';
import type { Asked } from './value';

/** Comparisons from whose answers a secret could be worked out, character by character. */
const probes = (asked: Asked) =>
  asked.type !== 'exists' && !(asked.type === 'is' && asked.value.type === 'exact');

/** Sibling names are compared without regard to case, as the masking does. */
const isOneOf = (path: string, names: readonly string[]): Condition => ({
  type: 'test',
  path,
  test: { type: 'text', anyOf: names, ignoreCase: true },
});

/**
 * Keeps a comparison from working out a secret: refuses it, or leaves out the events in which the field is a secret.
 * Whole values may be searched ("this password elsewhere"): who asks for one knows it.
 */
export function guard(
  path: string,
  rule: SecretRule | undefined,
  asked: Asked,
  condition: Condition,
): either.Either<QueryProblem, Condition> {
  if (rule === undefined || !probes(asked)) return either.right(condition);
  switch (rule.kind) {
    case 'always':
      return either.left({
        field: path,
        message: `${path} is a secret (${rule.what}): search the whole value, or ${path}:* for any.`,
      });
    case 'payload':
      return either.left({
        field: path,
        message: `${path} may hold secrets (${rule.what}): search the whole value, or ${path}:* for any.`,
      });
    case 'conditional': {
      const sibling = [...path.split('.').slice(0, rule.path.split('.').length - 1), rule.when.sibling].join(
        '.',
      );
      const isNamed: Condition = { type: 'test', path: sibling, test: { type: 'exists', number: false } };
      return either.right({
        type: 'noted',
        note: `Events in which ${path} is a secret are left out.`,
        of: { type: 'and', of: [condition, isNamed, { type: 'not', of: isOneOf(sibling, rule.when.is) }] },
      });
    }
  }
}
