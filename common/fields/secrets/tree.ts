import { secretRules, type SecretRule } from './rules';
import { textPaths } from './text';

/** A step of the paths that may hold secrets; what is not in the tree is never looked at. */
export interface SecretNode {
  readonly children: Map<string, SecretNode>;
  rule?: SecretRule;
  /** Set where `maskText` looks into the value. */
  text?: string;
}

const emptyNode = (): SecretNode => ({ children: new Map() });

function nodeAt(root: SecretNode, path: string): SecretNode {
  return path.split('.').reduce((node, name) => {
    const known = node.children.get(name);
    if (known) return known;
    const made = emptyNode();
    node.children.set(name, made);
    return made;
  }, root);
}

function plant(): SecretNode {
  const root = emptyNode();
  for (const rule of secretRules) nodeAt(root, rule.path).rule = rule;
  for (const path of textPaths) nodeAt(root, path).text = path;
  return root;
}

/** The paths of all rules as a tree, so that masking costs what an event has of them, not what the table has. */
export const secretTree: SecretNode = plant();
