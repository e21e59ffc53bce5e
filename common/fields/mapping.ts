import { fields, type Field } from './catalogue';

/** `keyword`: strings exact, as Spoor loads them. `text_keyword`: text with `.keyword`, as Elasticsearch guesses them. */
export type MappingVariant = 'keyword' | 'text_keyword';

/**
 * Longest string that is indexed, in characters: Lucene refuses terms above 32,766 bytes, and a character takes up to
 * four. Longer ones stay in the document, but are not found by their value.
 */
export const LONGEST_KEYWORD = 8_191;

const keyword = { type: 'keyword', ignore_above: LONGEST_KEYWORD } as const;

const strings = {
  keyword,
  text_keyword: { type: 'text', fields: { keyword } },
} as const;

/** A field may hold a number once and a string the next time; the document is kept, only that value is not found. */
const tolerant = { ignore_malformed: true } as const;

const isEventTime = ({ name }: Field): boolean => name === 'timestamp' || name === '@timestamp';

function leaf(field: Field, variant: MappingVariant): object {
  switch (field.type) {
    case 'keyword':
    case 'text':
      return strings[variant];
    case 'ip':
    case 'long':
    case 'double':
      return { type: field.type, ...tolerant };
    case 'boolean':
      // Elasticsearch 7 knows no tolerance of booleans; later ones take that of the index
      return { type: field.type };
    case 'date':
      // an event without its time could never be found again: better refused than kept
      return { type: 'date', ignore_malformed: !isEventTime(field) };
  }
}

interface Branch {
  readonly properties: Map<string, Branch | object>;
}

const isBranch = (node: Branch | object): node is Branch =>
  'properties' in node && node.properties instanceof Map;

const branch = (): Branch => ({ properties: new Map() });

/** `pgsql.request` is a boolean in some records and an object in others: the object wins, or its fields would be lost. */
function plant(root: Branch, field: Field, variant: MappingVariant): void {
  const steps = field.name.split('.');
  const name = steps.pop() ?? '';
  const parent = steps.reduce((node, step) => {
    const known = node.properties.get(step);
    if (known && isBranch(known)) return known;
    const made = branch();
    node.properties.set(step, made);
    return made;
  }, root);
  const known = parent.properties.get(name);
  if (!known || !isBranch(known)) parent.properties.set(name, leaf(field, variant));
}

const toProperties = (node: Branch): Record<string, object> =>
  Object.fromEntries(
    [...node.properties].map(([name, child]) => [
      name,
      isBranch(child) ? { properties: toProperties(child) } : child,
    ]),
  );

/**
 * Settings and mapping of an index of raw EVE events, for `PUT /<index>`. Made from the catalogue; fields that it does
 * not know are added as they come, strings as the variant says, so that no record of another Suricata is refused.
 * Times have milliseconds, as in most users' indices, so that all are asked alike.
 */
export function eventMapping(variant: MappingVariant): object {
  const root = branch();
  for (const field of fields) plant(root, field, variant);
  return {
    settings: {
      'index.auto_expand_replicas': '0-1',
      'index.mapping.total_fields.limit': 5_000,
      // A field of an unknown type that changes its mind is not found, but the record is kept
      'index.mapping.ignore_malformed': true,
    },
    mappings: {
      dynamic: true,
      date_detection: false,
      numeric_detection: false,
      dynamic_templates: [
        { strings: { match_mapping_type: 'string', mapping: strings[variant] } },
        { numbers: { match_mapping_type: 'long', mapping: { type: 'long', ...tolerant } } },
        { fractions: { match_mapping_type: 'double', mapping: { type: 'double', ...tolerant } } },
      ],
      properties: toProperties(root),
    },
  };
}
