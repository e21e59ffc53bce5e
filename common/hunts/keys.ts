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

const text = 'some text';
const texts = 'a list of sentences';
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
  'requires.fields.[]': 'a field name such as tls.sni',
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
  'columns.[]': 'a field name such as tls.sni',
} as const;
export type Key = keyof typeof keys;

export const isKey = (name: string): name is Key => Object.hasOwn(keys, name);

/** What a codec cannot say of a value that has the right type. */
export const rules: { readonly [K in Key]?: (value: string | number) => boolean } = {
  id: (id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(id)),
  version: (version) => Number.isInteger(version) && Number(version) >= 1,
  kill_chain: (phase) => killChainPhases.some((known) => known === phase),
  'attack.[]': (technique) => /^T\d{4}(\.\d{3})?$/.test(String(technique)),
  'references.[]': (address) => /^https:\/\/[^\s/]+\.[^\s/]+/.test(String(address)),
};
