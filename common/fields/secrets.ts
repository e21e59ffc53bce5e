import { isJsonObject, type JsonObject } from '../json';
import { guardOf } from './secrets/guard';
import type { SecretRule } from './secrets/rules';
import { maskText, replaceSecrets, type Seal } from './secrets/text';
import { isMasked } from './secrets/token';
import { secretTree, type SecretNode } from './secrets/tree';

export { guardOf, mayHoldSecrets, secretOf, type Guard } from './secrets/guard';
export { secretRules, type SecretRule } from './secrets/rules';
export { carriesSecret, carryingExpressions, maskText, type Seal } from './secrets/text';
export { isMasked, TOKEN_BYTES, TOKEN_PREFIX } from './secrets/token';

/** Whether a rule holds for a value whose siblings are those of `parent`. */
function applies(rule: SecretRule, parent: JsonObject): boolean {
  switch (rule.kind) {
    case 'always':
    case 'payload':
      return true;
    case 'conditional': {
      const { sibling, is } = rule.when;
      const said = Object.hasOwn(parent, sibling) ? parent[sibling] : undefined;
      if (typeof said !== 'string') return true;
      const name = said.trim().toLowerCase();
      return is.some((secret) => secret.toLowerCase() === name);
    }
  }
}

/** An event without its secrets, and the places where they stood. */
export interface Masked {
  readonly event: Record<string, unknown>;
  /** e.g. `http.request_headers.2.value`. */
  readonly secrets: string[];
}

/** `map` that gives the very array back where no item changed. */
function each(
  items: readonly unknown[],
  change: (item: unknown, index: number) => unknown,
): readonly unknown[] {
  const changed = items.map(change);
  return changed.some((item, index) => item !== items[index]) ? changed : items;
}

/** Replaces a value's secrets; gives the very value back where it has none, so that nothing is copied in vain. */
class Masking {
  readonly secrets: string[] = [];

  constructor(private readonly seal: Seal) {}

  /** Everything below a secret path. */
  private whole(value: unknown, path: string): unknown {
    if (typeof value === 'string' || typeof value === 'number') {
      this.secrets.push(path);
      return isMasked(value) ? value : this.seal(path, String(value));
    }
    if (Array.isArray(value)) return each(value, (item, index) => this.whole(item, `${path}.${index}`));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, this.whole(item, `${path}.${name}`)]),
    );
  }

  private text(value: unknown, path: string, field: string): unknown {
    if (Array.isArray(value)) return each(value, (item, index) => this.text(item, `${path}.${index}`, field));
    if (typeof value !== 'string') return value;
    let found = false;
    const masked = replaceSecrets(field, value, (secret) => {
      found = true;
      return isMasked(secret) ? secret : this.seal(path, secret);
    });
    if (found) this.secrets.push(path);
    return masked;
  }

  private member(value: unknown, node: SecretNode, parent: JsonObject, path: string): unknown {
    if (node.rule && applies(node.rule, parent)) return this.whole(value, path);
    if (node.text !== undefined) return this.text(value, path, node.text);
    return this.below(value, node, path);
  }

  below(value: unknown, node: SecretNode, path: string): unknown {
    if (Array.isArray(value)) return each(value, (item, index) => this.below(item, node, `${path}.${index}`));
    return isJsonObject(value) ? this.object(value, node, path) : value;
  }

  object(value: JsonObject, node: SecretNode, path: string): JsonObject {
    const changed: [string, unknown][] = [];
    for (const [name, child] of node.children) {
      if (!Object.hasOwn(value, name)) continue;
      const before = value[name];
      const after = this.member(before, child, value, path === '' ? name : `${path}.${name}`);
      if (after !== before) changed.push([name, after]);
    }
    return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
  }
}

/**
 * Replaces every secret of an event (in Suricata's shape) by its token. The event given is not changed; one that holds
 * nothing to look at is given back as it is. Masking a masked event changes nothing and lists the same places.
 */
export function maskEvent(event: JsonObject, seal: Seal): Masked {
  const masking = new Masking(seal);
  return { event: masking.object(event, secretTree, ''), secrets: masking.secrets };
}

/** Places of an event's secrets, such as `ftp.command_data` or `http.request_headers.2.value`. */
export const secretPaths = (event: JsonObject): string[] => maskEvent(event, () => '').secrets;

/**
 * Masks a value that stands alone, without its event: a bar of a top-N panel, a suggestion. What is a secret on some
 * condition only is masked too, since the condition can no longer be asked.
 */
export const maskValue = (path: string, value: string, seal: Seal): string => {
  if (isMasked(value)) return value;
  const guard = guardOf(path);
  if (guard && guard.type !== 'text') return seal(path, value);
  return maskText(path, value, seal);
};
