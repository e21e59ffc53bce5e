import { left, right, type Either } from 'fp-ts/Either';
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Complaint, Place } from './hunt_file_error';
import { MAX_NESTING, tooDeepAt } from './nesting';
import { unreadableAt } from './unreadable';

/** Longest rule file in UTF-16 units; the pack's longest has under 10,000. */
const MAX_LENGTH = 100_000;

/** Keys that would reach into an object's prototype. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

export type Path = readonly (string | number)[];

/** A YAML text as plain data, with the place of everything in it. */
export interface YamlFile {
  readonly value: unknown;
  /** Where the key or item at `path` begins; of something missing, where its parent does. */
  readonly place: (path: Path) => Place;
}

/** Reads YAML 1.2 in its core schema (text, numbers, booleans, null; no tags, anchors or aliases). */
export function readYaml(text: string): Either<readonly Complaint[], YamlFile> {
  if (text.length > MAX_LENGTH) {
    const message = `The file has ${text.length} characters, at most ${MAX_LENGTH} are read. Split it: one hunt a file.`;
    return left([{ line: 1, message }]);
  }
  const unreadable = unreadableAt(text);
  if (unreadable) return left([unreadable]);
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const message = `This nests deeper than ${MAX_NESTING} columns and brackets; a hunt needs far less. Take the extra levels out.`;
    return left([{ line: deep, message }]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    merge: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const broken = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
    ...placeAt(pos[0]),
    message: mends[code] ?? `${message}.`,
  }));
  const complaints = broken.length > 0 ? broken : refusals(document, placeAt);
  if (complaints.length > 0) return left(complaints);
  return right({ value: document.toJS(), place: (path) => placeAt(offsetOf(document, path)) });
}

/** The parser's more frequent complaints, with the mend that it does not name. */
const mends: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key stands here for the second time. Keep one of the two.',
  TAB_AS_INDENT: 'A tab indents this line. YAML wants spaces.',
  MULTIPLE_DOCS: 'A second document begins here (---). Put each hunt into a file of its own.',
  TAG_RESOLVE_FAILED: 'A rule file may not use tags (!…). Put the value into quotes if it begins with "!".',
  MULTILINE_IMPLICIT_KEY: 'A ":" seems to be missing here, or a value of several lines lacks its ">-".',
};

/** What is valid YAML but not allowed in a rule file. */
function refusals(document: Document, placeAt: (offset: number) => Place): Complaint[] {
  const found: Complaint[] = [];
  const refuse = (node: unknown, message: string) => {
    found.push({ ...placeAt(startOf(node) ?? 0), message });
  };
  visit(document, {
    Alias: (_, node) =>
      refuse(node, 'A rule file may not use aliases (*name). Put a value that begins with "*" into quotes.'),
    Collection: (_, node) => {
      if (node.anchor) refuse(node, 'A rule file may not use anchors (&name). Write the value out.');
    },
    Scalar: (_, node) => {
      if (node.anchor) refuse(node, 'A rule file may not use anchors (&name). Write the value out.');
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) || typeof key.value !== 'string') {
        if (!isAlias(key)) refuse(key, 'A key must be text. Put it into quotes.');
      } else if (reservedKeys.has(key.value)) {
        refuse(key, `"${key.value}" cannot be a key. Take it out.`);
      }
    },
  });
  return found;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    const child = childOf(node, part);
    if (child.start === undefined) return offset;
    offset = child.start;
    node = child.node;
  }
  return offset;
}

function childOf(parent: unknown, part: string | number): { start?: number; node?: unknown } {
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === part);
    return { start: startOf(pair?.key), node: pair?.value };
  }
  if (isSeq(parent) && typeof part === 'number') {
    return { start: startOf(parent.items[part]), node: parent.items[part] };
  }
  return {};
}
