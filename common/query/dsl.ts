/** A part of Elasticsearch's query DSL, as JSON. Only what works on every version from 7.17 on, and no scripts. */
export type Dsl = Readonly<Record<string, unknown>>;

export const nothing: Dsl = { match_none: {} };
export const everything: Dsl = { match_all: {} };

/** Holds where one does. */
export function should(of: readonly Dsl[]): Dsl {
  const [first, ...others] = of;
  if (first === undefined) return nothing;
  return others.length === 0 ? first : { bool: { should: of, minimum_should_match: 1 } };
}

/** Holds where all do. */
export function filter(of: readonly Dsl[]): Dsl {
  const [first, ...others] = of;
  if (first === undefined) return everything;
  return others.length === 0 ? first : { bool: { filter: of } };
}

export const not = (of: Dsl): Dsl => ({ bool: { must_not: [of] } });

export const exactly = (field: string, values: ReadonlyArray<string | number | boolean>): Dsl => {
  const [first, ...others] = values;
  if (first === undefined) return nothing;
  return others.length === 0 ? { term: { [field]: first } } : { terms: { [field]: values } };
};

export const prefix = (field: string, text: string): Dsl => ({ prefix: { [field]: text } });

/** `parts` in their order with anything between them. */
export function wildcard(field: string, parts: readonly string[]): Dsl {
  const [first = '', last, ...more] = parts;
  if (last === '' && more.length === 0) return prefix(field, first);
  const value = parts.map((part) => part.replace(/[\\*?]/g, '\\$&')).join('*');
  return { wildcard: { [field]: { value } } };
}
