import * as either from 'fp-ts/Either';
import * as t from 'io-ts';
import { findTechnique } from '../../../attack/techniques';
import type { Category, HuntFile } from '../../../hunt';
import { rules } from '../../../keys';
import { entryOf } from '../../../lock/lock';
import type { Reasons } from './item';
import { firstSentence } from './sentence';

const text = t.string;
const texts = t.union([text, t.array(text)]);

/** The keys of a Sigma rule that mean something here; the others are left as they are. */
export const sigmaFile = t.intersection([
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
export type SigmaFile = t.TypeOf<typeof sigmaFile>;

const MAX_ID = 60;
const MAX_TITLE = 120;

/** `Suspicious DNS: Z bit` → `suspicious-dns-z-bit`; nothing else can become part of a file's name. */
const idOf = (title: string): string =>
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

const tagNames = (tags: readonly string[]) =>
  tags
    .map((tag) => tag.toLowerCase())
    .filter((tag) => tag.startsWith('attack.'))
    .map((tag) => tag.slice('attack.'.length).replaceAll('_', '-'));

const isTechnique = (name: string) => /^t\d{4}(\.\d{3})?$/.test(name);

/** Where a rule comes from, which its licence may ask to be kept. */
const origin = ({ id, author, license }: SigmaFile): string =>
  [
    `Imported from the Sigma rule${id === undefined ? '' : ` ${id}`}`,
    ...(author === undefined ? [] : [`by ${author}`]),
    ...(license === undefined ? [] : [`under ${license}`]),
  ].join(' ');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Keys that stand before the query in a rule file. */
type FactKey = 'id' | 'version' | 'title' | 'description' | 'category' | 'severity' | 'status';

/** What a rule says of itself: a hunt without its question. */
export interface Head {
  readonly facts: Pick<HuntFile, FactKey>;
  readonly guide: Omit<HuntFile, FactKey | 'query' | 'requires'>;
  /** What could not be kept: whole sentences. */
  readonly notes: readonly string[];
}

const isHttps = (address: string): boolean => rules['references.[]']?.(address) === true;
const isKnown = (technique: string): boolean => findTechnique(technique) !== undefined;

/** Everything of a rule but its question; or the reasons, as parts of sentences, why it can be no hunt. */
export function readHead(rule: SigmaFile): either.Either<Reasons, Head> {
  const id = idOf(rule.title);
  if (id === '') return either.left(['its title has no letters of which a name could be made']);
  const severity = entryOf(severities, rule.level ?? 'medium');
  if (severity === undefined) return either.left([`its level ${rule.level ?? ''} is none of Sigma's`]);
  const names = tagNames(listOf(rule.tags));
  const techniques = [...new Set(names.filter(isTechnique).map((name) => name.toUpperCase()))];
  const references = [...new Set(listOf(rule.references))];
  const attack = techniques.filter(isKnown);
  const kept = references.filter(isHttps);
  const description = rule.description?.trim() || rule.title;
  const title = oneLine(rule.title).slice(0, MAX_TITLE);
  return either.right({
    facts: {
      id,
      version: 1,
      title,
      description: firstSentence(description),
      category:
        names.map((name) => entryOf(categoryOfTactic, name)).find((one) => one !== undefined) ?? 'anomaly',
      severity,
      status: 'experimental',
    },
    guide: {
      why: `${oneLine(description)}\n\n${origin(rule)}.`,
      investigate: [],
      false_positives: [...listOf(rule.falsepositives)],
      ...(attack.length === 0 ? {} : { attack }),
      ...(kept.length === 0 ? {} : { references: kept }),
    },
    notes: [
      ...techniques
        .filter((technique) => !isKnown(technique))
        .map((technique) => `ATT&CK has no technique ${technique}; it is left out.`),
      ...references
        .filter((address) => !isHttps(address))
        .map((address) => `The reference ${address.slice(0, 200)} is no https address; it is left out.`),
    ],
  });
}
