import * as either from 'fp-ts/Either';
import { isJsonObject } from '../../../../json';
import { limits } from '../../../../query/limits';
import type { Query } from '../../../../query/ast';
import { readConditions } from './condition';
import { collect, joined, readItem, type Reasons } from './item';
import type { Source } from './sources';

type Result = either.Either<Reasons, Query>;

const no = (...reasons: string[]): Result => either.left(reasons);

/** Values that selections compare with; a group or a list without any counts as one. */
function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const inside: readonly unknown[] = Object.values(value);
  return inside.reduce((count: number, one) => count + countValues(one), 0) || 1;
}

/** A selection: fields that must all hold, or a list of such groups of which one must. */
function readSelection(source: Source, name: string, value: unknown): Result {
  if (Array.isArray(value) && value.length > 0) {
    return either.map((of: Query[]) => joined('or', of))(
      collect((one: unknown) =>
        isJsonObject(one)
          ? readSelection(source, name, one)
          : no(`${name} looks for words anywhere in an event`),
      )(value),
    );
  }
  if (!isJsonObject(value) || Object.keys(value).length === 0) return no(`${name} is no group of fields`);
  return either.map((of: Query[]) => joined('and', of))(
    collect(([key, one]: [string, unknown]) => readItem(source, key, one))(Object.entries(value)),
  );
}

const CONDITION = 'condition';
/** Words beside the selections that older rules have. */
const TIMEFRAME = 'timeframe';

const isTexts = (values: readonly unknown[]): values is readonly string[] =>
  values.length > 0 && values.every((value) => typeof value === 'string');

/** A `detection` as a query; or all the reasons why it cannot be one. */
export function readDetection(source: Source, detection: Readonly<Record<string, unknown>>): Result {
  if (Object.hasOwn(detection, TIMEFRAME)) {
    return no('it counts within a timeframe, which is no part of Sigma any more');
  }
  const names = Object.keys(detection).filter((name) => name !== CONDITION);
  const given = detection[CONDITION];
  const conditions: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (!isTexts(conditions)) return no('its condition is no text');
  const selected = names.reduce((count, name) => count + countValues(detection[name]), 0);
  if (selected > limits.clauses) return no(`its selections have over ${limits.clauses} values`);
  const read = collect((name: string) => readSelection(source, name, detection[name]))(names);
  if (either.isLeft(read)) return either.left([...new Set(read.left)]);
  const selections = new Map(
    names.flatMap((name, at) => {
      const query = read.right[at];
      return query === undefined ? [] : [[name, query] as const];
    }),
  );
  return either.mapLeft((reason: string) => [reason])(readConditions(conditions, selections));
}
