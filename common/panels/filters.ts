import { either } from 'fp-ts';
import { left, right } from 'fp-ts/Either';
import * as t from 'io-ts';
import { isJsonObject } from '../json';
import type { Query } from '../query/ast';
import { allOf } from '../query/walk';
import { negated, readDsl } from './dsl';
import type { Reading } from './dsl_leaves';
import { panelLimits } from './limits';

/** Kibana's filter, as far as its meaning goes; the same since 7.17, `relation` and `params` of combined ones since 8.3. */
const filterMeta = t.partial({
  alias: t.union([t.string, t.null]),
  type: t.string,
  key: t.string,
  value: t.unknown,
  negate: t.boolean,
  disabled: t.boolean,
  /** Id of the panel that made this filter. */
  controlledBy: t.string,
  /** Id of the section of the dashboard in which alone it holds. */
  group: t.string,
  relation: t.string,
  params: t.unknown,
});

const filter = t.intersection([t.strict({ meta: filterMeta }), t.partial({ query: t.unknown })]);

/** Where a panel stands: some filters are not for it. */
export interface PanelPlace {
  readonly id: string;
  /** Id of its section, where the dashboard has sections. */
  readonly section?: string;
}

const isFor =
  ({ id, section }: PanelPlace) =>
  (given: unknown): boolean => {
    if (!filter.is(given)) return true;
    const { disabled, controlledBy, group } = given.meta;
    const isOfOtherSection =
      section !== undefined && group !== undefined && group !== '' && group !== section;
    return disabled !== true && controlledBy !== id && !isOfOtherSection;
  };

/** What a filter is called on the dashboard, or its place among the others. */
function nameOf(given: unknown, at: number): string {
  if (!filter.is(given)) return `filter ${at + 1}`;
  const { alias, key, value } = given.meta;
  const said = typeof value === 'string' || typeof value === 'number' ? `: ${value}` : '';
  const name = alias || (key === undefined ? '' : `${key}${said}`);
  return name === '' ? `filter ${at + 1}` : `filter “${name.slice(0, panelLimits.name)}”`;
}

/** A clause outside `query`, as Kibana before 8 keeps some that were made long ago. */
const outside = (given: unknown): unknown =>
  isJsonObject(given)
    ? Object.fromEntries(
        Object.entries(given).filter(([key]) => key !== 'meta' && key !== '$state' && key !== 'query'),
      )
    : given;

function combined(relation: string | undefined, params: unknown, depth: number): Reading {
  if (!Array.isArray(params)) return left('its parts are not in a form that Spoor knows');
  const parts = params.filter((part) => !filter.is(part) || part.meta.disabled !== true);
  const readings = either.sequenceArray(parts.map((part) => readFilter(part, depth + 1)));
  return either.map((of: readonly Query[]): Query => {
    const [first] = of;
    if (relation !== 'OR' || first === undefined) return allOf(of);
    return of.length === 1 ? first : { type: 'or', of };
  })(readings);
}

function bare(given: t.TypeOf<typeof filter>, depth: number): Reading {
  const { type, relation, params } = given.meta;
  if (type === 'combined') return combined(relation, params, depth);
  return readDsl(given.query ?? outside(given));
}

/** What one filter asks, or why that cannot be followed. */
function readFilter(given: unknown, depth: number): Reading {
  if (!filter.is(given)) return left('it is not in a form that Spoor knows');
  if (depth > panelLimits.depth) return left(`it is nested more than ${panelLimits.depth} deep`);
  const reading = bare(given, depth);
  return given.meta.negate === true ? either.map(negated)(reading) : reading;
}

/**
 * What a dashboard's filters ask of a panel, together.
 * @returns or a sentence for each filter that cannot be followed: a panel that left it out would show what is not asked
 */
export function followFilters(given: unknown, place: PanelPlace): either.Either<readonly string[], Query> {
  const filters: readonly unknown[] = Array.isArray(given) ? given.filter(isFor(place)) : [];
  if (filters.length > panelLimits.filters) {
    return left([`The dashboard has more than ${panelLimits.filters} filters: take some out.`]);
  }
  const readings = filters.map((one, at) =>
    either.mapLeft((why: string) => [
      `Spoor cannot follow the dashboard’s ${nameOf(one, at)}: ${why}. Turn it off to see this panel.`,
    ])(readFilter(one, 0)),
  );
  const refusals = readings.flatMap((reading) => (reading._tag === 'Left' ? reading.left : []));
  if (refusals.length > 0) return left(refusals);
  return right(allOf(readings.flatMap((reading) => (reading._tag === 'Right' ? [reading.right] : []))));
}
