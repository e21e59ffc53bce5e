import { left, right, type Either } from 'fp-ts/Either';
import type { Layout, StoredField } from './layout';
import { guardOf, secretOf } from './secrets';

/** Why the values of a field cannot be counted, in a sentence, or its stored field. */
export function countable(layout: Layout, path: string): Either<string, StoredField> {
  const stored = layout.stored(path);
  if (!stored) return left(`The sources have no field ${path}.`);
  if (stored.conflict) {
    return left(
      `${path} is of different types in different indices (${stored.conflict.join(', ')}). Give the indices one mapping.`,
    );
  }
  if (secretOf(path)?.kind === 'payload') return left(`${path} is raw content that may hold secrets.`);
  if (guardOf(path)?.type === 'parent') {
    return left(`${path} holds fields that may be secrets. Name one of those below it.`);
  }
  if (!stored.aggregatable) {
    return left(`${path} is indexed as plain text. Map it as keyword, or add a keyword sub-field.`);
  }
  return right(stored);
}
