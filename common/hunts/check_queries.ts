import { isLeft } from 'fp-ts/Either';
import { fields, findField } from '../fields/catalogue';
import { parseQuery } from '../query/parse';
import { isNetworkField, networkFields } from '../query/network_fields';
import { terms } from '../query/walk';
import type { ShapeComplaint } from './check_shape';
import type { Hunt } from './hunt';
import { blockFields, blockOf, type BlockKeys } from './blocks/block';
import { hint } from './hint';
import type { Path } from './read_yaml';

/** Names that a hunt may use although no record has them: either side; the time as Elasticsearch's users write it. */
const virtualFields = ['ip', 'port', '@timestamp'];

/** What rule writers add as they please, so that no table can list it. */
const freeForm = 'alert.metadata.';

/**
 * Queries must parse, and every field that a hunt names must be one that Suricata writes: a misspelt field finds
 * nothing, for ever and without a word.
 */
export function checkQueries(hunt: Hunt): readonly ShapeComplaint[] {
  return [
    ...checkQuery(['query'], hunt.query),
    ...hunt.investigate.flatMap(({ query }, i) =>
      query === undefined ? [] : checkQuery(['investigate', i, 'query'], query),
    ),
    ...checkFields(['requires', 'fields'], hunt.requires.fields),
    ...checkFields(['columns'], hunt.columns ?? []),
    ...checkBlockFields(hunt),
    ...hunt.requires.event_types.flatMap((type, i) => checkEventType(['requires', 'event_types', i], type)),
  ];
}

/** The fields that a block reads must be ones that Suricata writes. */
export function checkBlockFields(hunt: BlockKeys): readonly ShapeComplaint[] {
  const block = blockOf(hunt);
  return block ? blockFields(block).flatMap((name) => checkField([block.type], name)) : [];
}

/** A query as a text: whether it is one, and whether Suricata writes the fields that it asks. */
export function checkQuery(path: Path, query: string): readonly ShapeComplaint[] {
  const parsed = parseQuery(query);
  if (isLeft(parsed)) {
    const { column, message } = parsed.left;
    return [{ path, message: `The query is wrong at its character ${column}. ${message}` }];
  }
  const named = terms(parsed.right).flatMap((term) => ('field' in term ? [term.field] : []));
  return [...new Set(named)].flatMap((field) => (isNetworkField(field) ? [] : checkField(path, field)));
}

const checkFields = (path: Path, names: readonly string[]): readonly ShapeComplaint[] =>
  names.flatMap((name, i) => checkField([...path, i], name));

function checkField(path: Path, name: string): readonly ShapeComplaint[] {
  // A pattern such as `tls.*` names whatever is there.
  if (name.includes('*') || name.startsWith(freeForm)) return [];
  if (virtualFields.includes(name) || findField(name)) return [];
  if (isNetworkField(name)) {
    return [{ path, message: `Only queries can ask "${name}": name src_ip or dest_ip here.` }];
  }
  const known = [...virtualFields, ...networkFields, ...fields.map((field) => field.name)];
  return [{ path, message: `Suricata writes no field "${name}".${hint(name, known)}` }];
}

function checkEventType(path: Path, type: string): readonly ShapeComplaint[] {
  const known = [...new Set(fields.flatMap(({ eventTypes }) => eventTypes))];
  if (known.includes(type)) return [];
  return [{ path, message: `Suricata writes no events of type "${type}".${hint(type, known)}` }];
}
