import type { SecretRule } from './rules';
import { secretTree, type SecretNode } from './tree';

/** Why nobody may work out a field's values, by their order or piece by piece. */
export type Guard =
  /** A rule stands at the field or above it: its values are secrets, if not always. */
  | { readonly type: 'secret'; readonly rule: SecretRule }
  /** Rules stand below the field: where an index keeps it whole (as `flattened` does), its values are theirs too. */
  | { readonly type: 'parent' }
  /** Text that may carry credentials, such as `http.url`. */
  | { readonly type: 'text' };

const isIndex = (step: string): boolean => /^\d+$/.test(step);

/**
 * What guards a field, if anything must. Takes the path as the catalogue writes it (`http.request_headers.value`), a
 * place in an event (`http.request_headers.2.value`), or a name below it as indices have them
 * (`ftp.command_data.keyword`).
 */
export function guardOf(path: string): Guard | undefined {
  let node: SecretNode | undefined = secretTree;
  for (const step of path.split('.')) {
    if (isIndex(step)) continue;
    const below: SecretNode | undefined = node.children.get(step);
    if (below === undefined) return node.text === undefined ? undefined : { type: 'text' };
    if (below.rule) return { type: 'secret', rule: below.rule };
    node = below;
  }
  return node.text === undefined ? { type: 'parent' } : { type: 'text' };
}

/** Whether some of a field's values may be, hold or carry secrets, so that no order may tell of them. */
export const mayHoldSecrets = (path: string): boolean => guardOf(path) !== undefined;

/** The rule of a field, if its values may be secrets. Takes what `guardOf` takes. */
export function secretOf(path: string): SecretRule | undefined {
  const guard = guardOf(path);
  return guard?.type === 'secret' ? guard.rule : undefined;
}
