import * as t from 'io-ts';

interface Property {
  readonly ignore_above?: number;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly fields?: Readonly<Record<string, Property>>;
}

const property: t.Type<Property> = t.recursion('Property', () =>
  t.partial({
    ignore_above: t.number,
    properties: t.record(t.string, property),
    fields: t.record(t.string, property),
  }),
);

/** The answer of `GET /<indices>/_mapping`, as far as it is used. */
export const mappings = t.record(t.string, t.type({ mappings: property }));
export type Mappings = t.TypeOf<typeof mappings>;

function* limitsOf(
  prefix: string,
  { ignore_above, properties, fields }: Property,
): Generator<[string, number]> {
  if (ignore_above !== undefined) yield [prefix, ignore_above];
  for (const [name, child] of [...Object.entries(properties ?? {}), ...Object.entries(fields ?? {})]) {
    yield* limitsOf(prefix === '' ? name : `${prefix}.${name}`, child);
  }
}

/** Longest value, in characters, that each field holds in every one of the indices. */
export function lengthLimits(answer: Mappings): ReadonlyMap<string, number> {
  const limits = new Map<string, number>();
  for (const index of Object.values(answer)) {
    for (const [name, limit] of limitsOf('', index.mappings)) {
      limits.set(name, Math.min(limit, limits.get(name) ?? Infinity));
    }
  }
  return limits;
}
