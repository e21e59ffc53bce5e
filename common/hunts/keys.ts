import { isSpan } from './blocks/span';
import { categories } from './hunt';

const severities = ['low', 'medium', 'high', 'critical'];
const statuses = ['experimental', 'test', 'stable'];

/** The phases of Lockheed Martin's kill chain, and one for what breaks a policy without being an attack. */
const killChainPhases = [
  'reconnaissance',
  'weaponization',
  'delivery',
  'exploitation',
  'installation',
  'command_and_control',
  'actions_on_objectives',
  'policy_violation',
] as const;

const span = 'a span of time such as 10m or 24h';
const count = 'a whole number from 1 up';
const cases = 'a list of cases, each with note and event or events';
const record = 'an EVE record';
const text = 'some text';
const texts = 'a list of sentences';
const field = 'a field name such as tls.sni';
const fields = 'a list of field names such as tls.sni';
const oneOf = (values: readonly string[]) => `one of ${values.join(', ')}`;

/** Every key of a rule file and how its value must be, as an author reads it. `[]` stands for every item of a list. */
export const keys = {
  id: 'lower-case letters, digits and "-", such as ftp-use',
  version: 'a whole number from 1 up',
  title: text,
  description: text,
  category: oneOf(Object.keys(categories)),
  severity: oneOf(severities),
  status: oneOf(statuses),
  query: 'a query in KQL',
  requires: 'two lists, event_types and fields',
  'requires.event_types': 'a list of event types such as tls',
  'requires.event_types.[]': 'an event type such as tls',
  'requires.fields': fields,
  'requires.fields.[]': field,
  why: text,
  investigate: 'a list of steps, each with look and, where there is one, query',
  'investigate.[]': 'a step with look and, where there is one, query',
  'investigate.[].look': text,
  'investigate.[].query': 'a query in KQL',
  false_positives: texts,
  'false_positives.[]': 'a sentence',
  attack: 'a list of ATT&CK techniques such as T1048.003',
  'attack.[]': 'an ATT&CK technique such as T1048.003',
  kill_chain: oneOf(killChainPhases),
  references: 'a list of https addresses',
  'references.[]': 'an https address',
  columns: fields,
  'columns.[]': field,
  expected: 'two keys, clean_day and rate',
  'expected.clean_day': 'a whole number from 0 up',
  'expected.rate': 'a sentence about how often it finds something where nothing is wrong',
  threshold: 'three keys, by, window and at_least',
  'threshold.by': fields,
  'threshold.by.[]': field,
  'threshold.window': span,
  'threshold.at_least': count,
  distinct: 'four keys, field, by, window and at_least',
  'distinct.field': field,
  'distinct.by': fields,
  'distinct.by.[]': field,
  'distinct.window': span,
  'distinct.at_least': count,
  sum: 'four keys, field, by, window and at_least',
  'sum.field': field,
  'sum.by': fields,
  'sum.by.[]': field,
  'sum.window': span,
  'sum.at_least': count,
  rare: 'three keys, field, by and at_most',
  'rare.field': field,
  'rare.by': field,
  'rare.at_most': count,
  first_seen: 'two keys, fields and learn',
  'first_seen.fields': fields,
  'first_seen.fields.[]': field,
  'first_seen.learn': span,
  beacon: 'by, at_least and score, and size where sizes count',
  'beacon.by': fields,
  'beacon.by.[]': field,
  'beacon.at_least': count,
  'beacon.score': 'a number from 0 to 100',
  'beacon.size': field,
  tests: 'two lists, match and near_miss',
  'tests.near_miss': cases,
  // What stands under near_miss has the same keys as what stands under match.
  'tests.match': cases,
  'tests.match.[]': 'a case with note and event or events',
  'tests.match.[].note': 'a sentence about what these events are',
  'tests.match.[].event': record,
  'tests.match.[].events': 'a list of EVE records',
  'tests.match.[].events.[]': record,
  'tests.match.[].repeat': 'a whole number from 2 to 1000',
  'tests.match.[].every': span,
  'tests.match.[].vary': 'field names, each with the text that it gets',
  'tests.match.[].synthetic': 'true or false',
} as const;
export type Key = keyof typeof keys;

/** Below these keys stands what the author's events have, which no table knows. */
export const isOpen = (key: string): boolean => openKeys.has(key);
const openKeys = new Set<string>([
  'tests.match.[].event',
  'tests.match.[].events.[]',
  'tests.match.[].vary',
] satisfies Key[]);

export const isKey = (name: string): name is Key => Object.hasOwn(keys, name);

const isWhole = (least: number, most: number) => (value: string | number) =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const isCount = isWhole(1, Number.MAX_SAFE_INTEGER);
const isSpanText = (value: string | number) => isSpan(String(value));

/** What a codec cannot say of a value that has the right type. */
export const rules: { readonly [K in Key]?: (value: string | number) => boolean } = {
  id: (id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(id)),
  version: isCount,
  kill_chain: (phase) => killChainPhases.some((known) => known === phase),
  'attack.[]': (technique) => /^T\d{4}(\.\d{3})?$/.test(String(technique)),
  'references.[]': (address) => /^https:\/\/[^\s/]+\.[^\s/]+/.test(String(address)),
  'expected.clean_day': isWhole(0, Number.MAX_SAFE_INTEGER),
  'threshold.window': isSpanText,
  'threshold.at_least': isCount,
  'distinct.window': isSpanText,
  'distinct.at_least': isCount,
  'sum.window': isSpanText,
  'sum.at_least': isCount,
  'rare.at_most': isCount,
  'first_seen.learn': isSpanText,
  'beacon.at_least': isCount,
  'beacon.score': isWhole(0, 100),
  'tests.match.[].repeat': isWhole(2, 1000),
  'tests.match.[].every': isSpanText,
};
