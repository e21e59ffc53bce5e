import type { JsonObject } from '../../json';

/** Every value of an event with where it stands, such as `http.http_method="GET"`; in lists, wherever in them. */
function* valuesOf(value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* valuesOf(item, path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* valuesOf(item, `${path}.${name}`);
  } else {
    yield `${path}=${JSON.stringify(value)}`;
  }
}

/**
 * The event that has the most values in common with `model`; of several, the first. A near miss that resembles a match
 * in all but one clause still is one when its author adds a clause that the match meets.
 */
export function likest(model: JsonObject | undefined, events: readonly JsonObject[]): JsonObject | undefined {
  const wanted = new Set(valuesOf(model, ''));
  const common = (event: JsonObject) =>
    [...new Set(valuesOf(event, ''))].filter((one) => wanted.has(one)).length;
  const [first, ...others] = events.map((event) => ({ event, score: common(event) }));
  return others.reduce((best, one) => (best === undefined || one.score > best.score ? one : best), first)
    ?.event;
}
