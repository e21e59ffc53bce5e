import * as either from 'fp-ts/Either';
import { carriesSecret, carryingExpressions, type Guard, type SecretRule } from '../fields/secrets';
import type { QueryProblem } from './ast';
import type { Condition } from './condition';
import type { Asked } from './value';

type Result = either.Either<QueryProblem, Condition>;

/** Comparisons from whose answers a secret could be worked out, character by character. */
const probes = (asked: Asked) =>
  asked.type !== 'exists' && !(asked.type === 'is' && asked.value.type === 'exact');

const refused = (path: string, why: string): Result =>
  either.left({ field: path, message: `${path} ${why}: search the whole value, or ${path}:* for any.` });

/** Sibling names are compared without regard to case, as the masking does. */
const isOneOf = (path: string, names: readonly string[]): Condition => ({
  type: 'test',
  path,
  test: { type: 'text', anyOf: names, ignoreCase: true },
});

const not = (of: Condition): Condition => ({ type: 'not', of });

/** What holds of the events in which a conditional field is no secret. */
function isOpen(path: string, { path: at, when }: Extract<SecretRule, { readonly kind: 'conditional' }>) {
  const parent = path.split('.').slice(0, at.split('.').length - 1);
  const sibling = [...parent, when.sibling].join('.');
  const isNamed: Condition = { type: 'test', path: sibling, test: { type: 'exists', number: false } };
  return [isNamed, not(isOneOf(sibling, when.is))];
}

/** What holds of the events in which no text of a field carries a credential; nothing where no text can. */
const carriesNone = (path: string): readonly Condition[] =>
  carryingExpressions(path)?.length === 0
    ? []
    : [not({ type: 'test', path, test: { type: 'credential', of: path } })];

/**
 * Whether a comparison tells no more than how a text begins, and no credential has begun by then. An `@` ends a
 * password that is not yet one without it, as in `//bob:hunter`.
 */
const isBeginning = (path: string, asked: Asked): boolean => {
  if (asked.type !== 'is' || asked.value.type !== 'wildcard') return false;
  const [first = '', last, ...more] = asked.value.parts;
  return last === '' && more.length === 0 && !carriesSecret(path, `${first}@`);
};

/**
 * Keeps a comparison from working out a secret: refuses it, or leaves out the events in which the field is or carries
 * one. Whole values may be searched ("this password elsewhere"): who asks for one knows it.
 */
export function guard(path: string, guarded: Guard | undefined, asked: Asked, condition: Condition): Result {
  if (guarded === undefined || !probes(asked)) return either.right(condition);
  switch (guarded.type) {
    case 'parent':
      return refused(path, 'holds fields that may be secrets');
    case 'text': {
      if (carryingExpressions(path) === undefined) return refused(path, 'may hold secrets in any form');
      if (isBeginning(path, asked)) return either.right(condition);
      return either.right({
        type: 'noted',
        note: `Events in which ${path} carries a credential, such as password=…, are left out.`,
        of: { type: 'and', of: [condition, ...carriesNone(path)] },
      });
    }
    case 'secret':
      return guardRule(path, guarded.rule, condition);
  }
}

function guardRule(path: string, rule: SecretRule, condition: Condition): Result {
  switch (rule.kind) {
    case 'always':
      return refused(path, `is a secret (${rule.what})`);
    case 'payload':
      return refused(path, `may hold secrets (${rule.what})`);
    case 'conditional':
      return either.right({
        type: 'noted',
        note: `Events in which ${path} is a secret are left out.`,
        of: { type: 'and', of: [condition, ...isOpen(path, rule), ...carriesNone(path)] },
      });
  }
}
