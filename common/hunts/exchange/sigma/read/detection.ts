import * as either from 'fp-ts/Either';
import { isJsonObject } from '../../../../json';
import { limits } from '../../../../query/limits';
import type { Query } from '../../../../query/ast';
import { readCondition } from './condition';
import { collect, joined, readItem, type Reasons } from './item';
import type { Source } from './sources';

type Result = either.Either<Reasons, Query>;

const no = (...reasons: string[]): Result => either.left(reasons);

/** Values of a selection: as many as a query may compare with. */
function countValues(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((count: number, one: unknown) => count + countValues(one), 0);
  return isJsonObject(value) ? countValues(Object.values(value)) : 1;
}

/** A selection: fields that must all hold, or a list of such groups of which one must. */
function readSelection(source: Source, name: string, value: unknown): Result {
  if (countValues(value) > limits.clauses) return no(`${name} has over ${limits.clauses} values`);
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

/** A `detection` as a query; or all the reasons why it cannot be one. */
export function readDetection(source: Source, detection: Readonly<Record<string, unknown>>): Result {
  if (Object.hasOwn(detection, TIMEFRAME)) {
    return no('it counts within a timeframe, which is no part of Sigma any more');
  }
  const names = Object.keys(detection).filter((name) => name !== CONDITION);
  const given = detection[CONDITION];
  const conditions: readonly unknown[] = Array.isArray(given) ? given : [given];
  const read = collect((name: string) => readSelection(source, name, detection[name]))(names);
  if (either.isLeft(read)) return either.left([...new Set(read.left)]);
  const selections = new Map(
    names.flatMap((name, at) => {
      const query = read.right[at];
      return query === undefined ? [] : [[name, query] as const];
    }),
  );
  return either.map((of: Query[]) => joined('or', of))(
    collect((text: unknown) =>
      typeof text === 'string'
        ? either.mapLeft((reason: string) => [reason])(readCondition(text, selections))
        : no('its condition is no text'),
    )(conditions),
  );
}
