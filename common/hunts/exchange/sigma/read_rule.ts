import * as either from 'fp-ts/Either';
import * as t from 'io-ts';
import { isJsonObject } from '../../../json';
import type { Query } from '../../../query/ast';
import { checkQuery } from '../../../query/match';
import { parseQuery } from '../../../query/parse';
import { printQuery } from '../../../query/print';
import { allOf } from '../../../query/walk';
import { findTechnique } from '../../attack/techniques';
import { requirementsOf } from '../../draft/requirements';
import type { Category, HuntFile } from '../../hunt';
import { rules } from '../../keys';
import { readDetection } from './read_detection';
import type { Reasons } from './read_item';
import { findSource, type Source } from './sources';

const text = t.string;
const texts = t.union([text, t.array(text)]);

/** The keys of a Sigma rule that mean something here; the others are left as they are. */
const sigmaFile = t.intersection([
  t.type({
    title: text,
    logsource: t.partial({ category: text, product: text, service: text }),
    detection: t.record(text, t.unknown),
  }),
  t.partial({
    id: text,
    description: text,
    author: text,
    license: text,
    references: texts,
    tags: texts,
    falsepositives: texts,
    fields: texts,
    level: text,
  }),
]);
type SigmaFile = t.TypeOf<typeof sigmaFile>;

/** A hunt made of a Sigma rule. */
export interface Imported {
  readonly hunt: HuntFile;
  /** What a reader should know of how it was taken over: whole sentences. */
  readonly notes: readonly string[];
}

const MAX_ID = 60;
const MAX_TITLE = 120;

/** `Suspicious DNS: Z bit` → `suspicious-dns-z-bit`; nothing else can become part of a file's name. */
export const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_ID)
    .replace(/^-+|-+$/g, '');

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  (typeof value === 'string' ? [value] : (value ?? [])).map((one) => one.trim()).filter((one) => one !== '');

const severities: Readonly<Record<string, HuntFile['severity']>> = {
  informational: 'low',
  low: 'low',
  medium: 'medium',
  high: 'high',
  critical: 'critical',
};

/** The folder of a rule, by the tactic that it names first. */
const categoryOfTactic: Readonly<Record<string, Category>> = {
  'command-and-control': 'c2',
  exfiltration: 'exfiltration',
  'lateral-movement': 'lateral',
  reconnaissance: 'reconnaissance',
  discovery: 'reconnaissance',
  'initial-access': 'malware',
  execution: 'malware',
  'credential-access': 'lateral',
};

const own = <A>(record: Readonly<Record<string, A>>, key: string): A | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const tagNames = (tags: readonly string[]) =>
  tags
    .map((tag) => tag.toLowerCase())
    .filter((tag) => tag.startsWith('attack.'))
    .map((tag) => tag.slice('attack.'.length).replaceAll('_', '-'));

const isTechnique = (name: string) => /^t\d{4}(\.\d{3})?$/.test(name);

/** The question in our words, and asked as it would be asked. */
function queryOf(
  { detection }: SigmaFile,
  source: Source,
): either.Either<Reasons, { text: string; query: Query }> {
  const read = readDetection(source, detection);
  if (either.isLeft(read)) return read;
  const { eventType } = source;
  const base: Query =
    eventType === undefined
      ? { type: 'all' }
      : { type: 'is', field: 'event_type', value: { type: 'exact', text: eventType } };
  const flat = read.right.type === 'and' ? read.right.of : [read.right];
  const printed = printQuery(allOf([base, ...flat]));
  const parsed = parseQuery(printed);
  if (either.isLeft(parsed)) return either.left([parsed.left.message]);
  const checked = checkQuery(parsed.right, {});
  return either.isLeft(checked)
    ? either.left([checked.left.message])
    : either.right({ text: printed, query: parsed.right });
}

/** Where a rule comes from, which its licence may ask to be kept. */
const origin = ({ id, author, license }: SigmaFile): string =>
  [
    `Imported from the Sigma rule${id === undefined ? '' : ` ${id}`}`,
    ...(author === undefined ? [] : [`by ${author}`]),
    ...(license === undefined ? [] : [`under ${license}`]),
  ].join(' ');

const sentences = (description: string): string => description.replace(/\s+/g, ' ').trim();

/** Whether a value of YAML is a Sigma rule, of whatever kind. */
export const isSigma = (value: unknown): boolean =>
  isJsonObject(value) &&
  (Object.hasOwn(value, 'detection') ||
    Object.hasOwn(value, 'logsource') ||
    Object.hasOwn(value, 'correlation'));

/** A Sigma rule as a hunt, whole; or the reasons why it cannot be one, as parts of sentences. */
export function readSigmaRule(value: unknown): either.Either<Reasons, Imported> {
  if (isJsonObject(value) && Object.hasOwn(value, 'correlation')) {
    return either.left(['it joins other rules (correlation)']);
  }
  const decoded = sigmaFile.decode(value);
  if (either.isLeft(decoded)) {
    const keys = decoded.left.map(({ context }) =>
      context
        .map(({ key }) => key)
        .filter((key) => /[a-z]/.test(key))
        .join('.'),
    );
    return either.left([
      `its key ${[...new Set(keys)].join(', ') || 'title'} is missing or of the wrong kind`,
    ]);
  }
  const rule = decoded.right;
  const source = findSource(rule.logsource);
  if (source === undefined) {
    const { category, product, service } = rule.logsource;
    const named = [product, category, service].filter((one) => one !== undefined).join(' ');
    return either.left([`its log source (${named || 'none'}) is none that Suricata sees`]);
  }
  const id = idOf(rule.title);
  if (id === '') return either.left(['its title has no letters of which a name could be made']);
  const severity = own(severities, rule.level ?? 'medium');
  if (severity === undefined) return either.left([`its level ${rule.level ?? ''} is none of Sigma's`]);
  const asked = queryOf(rule, source);
  if (either.isLeft(asked)) return asked;

  const names = tagNames(listOf(rule.tags));
  const techniques = [...new Set(names.filter(isTechnique).map((name) => name.toUpperCase()))];
  const attack = techniques.filter((technique) => findTechnique(technique) !== undefined);
  const references = [...new Set(listOf(rule.references))];
  const isHttps = (address: string) => rules['references.[]']?.(address) === true;
  const kept = references.filter(isHttps);
  const title = sentences(rule.title).slice(0, MAX_TITLE);
  const description = sentences(rule.description ?? rule.title);
  const category =
    names.map((name) => own(categoryOfTactic, name)).find((one) => one !== undefined) ?? 'anomaly';
  return either.right({
    hunt: {
      id,
      version: 1,
      title,
      description: title,
      category,
      severity,
      status: 'experimental',
      query: asked.right.text,
      requires: requirementsOf(asked.right.query),
      why: `${description}\n\n${origin(rule)}.`,
      investigate: [],
      false_positives: [...listOf(rule.falsepositives)],
      ...(attack.length === 0 ? {} : { attack }),
      ...(kept.length === 0 ? {} : { references: kept }),
    },
    notes: [
      ...techniques
        .filter((technique) => !attack.includes(technique))
        .map((technique) => `ATT&CK has no technique ${technique}; it is left out.`),
      ...references
        .filter((address) => !isHttps(address))
        .map((address) => `The reference ${address.slice(0, 200)} is no https address; it is left out.`),
    ],
  });
}
