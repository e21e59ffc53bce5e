import { isFieldPattern, pathsOf } from '../query/fields';
import { isNetworkField } from '../query/network_fields';
import { blockFields, blockOf, blocks, groupFields, type BlockKeys } from './blocks/block';
import { checkBlockFields } from './check_queries';
import { checkValues, type ShapeComplaint } from './check_shape';

/**
 * Fields that one block groups by, at most. Fields with several paths multiply what must be asked of Elasticsearch, and
 * nobody reads a finding of more.
 */
const MAX_GROUP_FIELDS = 5;

/** Fields of queries that stand for one of two of an event. */
const sides: ReadonlyMap<string, readonly string[]> = new Map(
  ['ip', 'port'].map((name) => [name, pathsOf(name)]),
);

/** A hunt answers one question, so that it has one block at most. */
function checkNumber(hunt: BlockKeys): readonly ShapeComplaint[] {
  const [first, second] = Object.entries(hunt).flatMap(([name, value]) =>
    value !== undefined && Object.hasOwn(blocks, name) ? [name] : [],
  );
  if (first === undefined || second === undefined) return [];
  return [
    {
      path: [second],
      message: `A hunt has one block, and this one has "${first}" and "${second}". Make two hunts of it.`,
    },
  ];
}

/** What no event has, and so nothing can be grouped by. */
function groupProblem(name: string, at: number, all: readonly string[]): string | undefined {
  if (at >= MAX_GROUP_FIELDS) {
    return `A block groups by at most ${MAX_GROUP_FIELDS} fields, and this one names ${all.length}. Leave some out.`;
  }
  if (all.indexOf(name) < at) return `"${name}" is named twice. Leave one out.`;
  if (isFieldPattern(name)) {
    return `"${name}" stands for several fields, and events are grouped by one. Name it.`;
  }
  if (isNetworkField(name)) {
    return `"${name}" asks network definitions, and events are grouped by what stands in them. Group by an address such as src_ip.`;
  }
  return undefined;
}

/** Either side of an event: a query asks both, but a value that is counted has one place. */
function sideProblem(name: string): string | undefined {
  const [source, destination] = sides.get(name) ?? [];
  return (
    source &&
    `"${name}" means either side of an event, and a block reads one: name ${source} or ${destination}.`
  );
}

function checkGroup(hunt: BlockKeys): readonly ShapeComplaint[] {
  const block = blockOf(hunt);
  if (block === undefined) return [];
  const problem = [...groupFields(block).map(groupProblem), ...blockFields(block).map(sideProblem)].find(
    (one) => one !== undefined,
  );
  return problem === undefined ? [] : [{ path: [block.type], message: problem }];
}

/** What is wrong with the block of a hunt, beside its shape and the fields that it names. */
export const checkBlock = (hunt: BlockKeys): readonly ShapeComplaint[] => [
  ...checkNumber(hunt),
  ...checkGroup(hunt),
];

/** Everything that is checked of the block of a rule file, for a block that comes without a file. */
export const checkLooseBlock = (keys: BlockKeys): readonly ShapeComplaint[] => [
  ...checkValues(keys),
  ...checkBlock(keys),
  ...checkBlockFields(keys),
];
