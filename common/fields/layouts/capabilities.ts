import * as t from 'io-ts';
import type { StoredType } from '../layout';

/** What Elasticsearch says of one type of a field. */
const capability = t.intersection([
  t.type({ type: t.string, searchable: t.boolean, aggregatable: t.boolean }),
  t.partial({ metadata_field: t.boolean, indices: t.union([t.string, t.array(t.string)]) }),
]);

/** The answer of `GET /<indices>/_field_caps?fields=*`, as far as it is used. */
export const fieldCapabilities = t.type({ fields: t.record(t.string, t.record(t.string, capability)) });
export type FieldCapabilities = t.TypeOf<typeof fieldCapabilities>;

/** Containers: they hold fields, no values. `unmapped` stands for the indices without the field. */
const containers = ['object', 'nested', 'unmapped'];

const storedTypes: ReadonlyMap<string, StoredType> = new Map<string, StoredType>([
  ...['keyword', 'constant_keyword', 'wildcard'].map((type) => [type, 'keyword'] as const),
  ...['text', 'match_only_text', 'search_as_you_type'].map((type) => [type, 'text'] as const),
  ...['long', 'integer', 'short', 'byte', 'unsigned_long'].map((type) => [type, 'long'] as const),
  ...['double', 'float', 'half_float', 'scaled_float'].map((type) => [type, 'double'] as const),
  ['boolean', 'boolean'],
  ['ip', 'ip'],
  ['date', 'date'],
  ['date_nanos', 'date'],
  ['flattened', 'flattened'],
]);

/** What is known of a field over all indices. */
export interface Capability {
  readonly type: StoredType;
  readonly aggregatable: boolean;
  /** Elasticsearch's names of types that do not go together. */
  readonly conflict?: readonly string[];
}

/** Which of clashing types a query is written for: the one that takes any value without failing on the others. */
function common(types: ReadonlySet<StoredType>): StoredType {
  if (types.has('text')) return 'text';
  if (types.has('keyword')) return 'keyword';
  return types.size === 2 && types.has('long') && types.has('double') ? 'double' : 'other';
}

function summarize(types: FieldCapabilities['fields'][string]): Capability | undefined {
  const known = Object.values(types).filter(({ type }) => !containers.includes(type));
  if (known.length === 0 || known.some(({ metadata_field }) => metadata_field === true)) return undefined;
  const stored = new Set(known.map(({ type }) => storedTypes.get(type) ?? 'other'));
  const [only, another] = stored;
  if (only !== undefined && another === undefined) {
    return { type: only, aggregatable: known.every(({ aggregatable }) => aggregatable) };
  }
  const type = common(stored);
  // whole numbers and fractions compare, sort and aggregate together
  if (type === 'double') return { type, aggregatable: known.every(({ aggregatable }) => aggregatable) };
  return { type, aggregatable: false, conflict: known.map((one) => one.type).sort() };
}

/** Fields by name, without Elasticsearch's own (`_id` …) and without containers. */
export const summarizeCapabilities = ({ fields }: FieldCapabilities): ReadonlyMap<string, Capability> =>
  new Map(
    Object.entries(fields).flatMap(([name, types]) => {
      const known = name.startsWith('_') ? undefined : summarize(types);
      return known ? [[name, known] as const] : [];
    }),
  );
