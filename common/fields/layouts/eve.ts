import type { Layout, StoredField } from '../layout';
import type { Capability } from './capabilities';
import { nest } from './nesting';

/** Sub-fields that hold a text's whole value: Elasticsearch's habit, then SELKS's. */
const EXACT_NAMES = ['keyword', 'raw'];

/** The event's own time, wherever it lies: shippers write `@timestamp` and may leave `timestamp` as text or drop it. */
const TIMES = ['timestamp', '@timestamp'];

/** Names that shippers add beside Suricata's. */
const ADDED = ['@timestamp', '@version'];

type Fields = ReadonlyMap<string, Capability>;
type Limits = ReadonlyMap<string, number>;

const parentOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('.')));

/** The flattened object that a name lies in, e.g. `alert.metadata` of `alert.metadata.cve`. */
function isFlattened(fields: Fields, name: string): boolean {
  for (let parent = parentOf(name); parent !== ''; parent = parentOf(parent)) {
    if (fields.get(parent)?.type === 'flattened') return true;
  }
  return false;
}

function describe(fields: Fields, limits: Limits, name: string): StoredField | undefined {
  const known = fields.get(name);
  if (!known) {
    return isFlattened(fields, name)
      ? { name, type: 'flattened', exact: name, aggregatable: true }
      : undefined;
  }
  const { type, conflict } = known;
  const exact =
    type === 'text'
      ? EXACT_NAMES.map((ending) => `${name}.${ending}`).find((sub) => fields.get(sub)?.type === 'keyword')
      : name;
  const ignoreAbove = exact === undefined ? undefined : limits.get(exact);
  return {
    name,
    type,
    aggregatable: conflict === undefined && exact !== undefined && (fields.get(exact)?.aggregatable ?? false),
    ...(exact === undefined ? {} : { exact }),
    ...(ignoreAbove === undefined ? {} : { ignoreAbove }),
    ...(conflict === undefined ? {} : { conflict }),
  };
}

function timeName(fields: Fields): string | undefined {
  const isDate = (name: string) => fields.get(name)?.type === 'date' && !fields.get(name)?.conflict;
  return TIMES.find(isDate) ?? TIMES.find((name) => fields.has(name));
}

/**
 * Raw EVE: Suricata's names as they are, strings as keyword, or as text with a sub-field for the whole value.
 * @param fields every field of the indices
 * @param limits longest value by field, where it could be found out
 */
export function eveLayout(fields: Fields, limits: Limits): Layout {
  const time = timeName(fields);
  const names = [...fields.keys()].filter((name) => !fields.has(parentOf(name))).sort();
  return {
    id: 'eve',
    stored: (path) => describe(fields, limits, TIMES.includes(path) && time !== undefined ? time : path),
    names: () => names,
    toEvent: (source) => {
      const event = nest(source);
      const kept = Object.entries(event).filter(([name]) => !ADDED.includes(name));
      const isTimed = Object.hasOwn(event, 'timestamp') || !Object.hasOwn(event, '@timestamp');
      return Object.fromEntries(isTimed ? kept : [['timestamp', event['@timestamp']], ...kept]);
    },
  };
}
