import { isJsonObject, type JsonObject } from '../json';
import { spanMilliseconds } from './blocks/span';
import type { TestCase } from './hunt';

/** The events of a case, repeated and varied as it says, in the order of their times. */
export function caseEvents({
  event,
  events,
  repeat = 1,
  every = '',
  vary = {},
}: TestCase): readonly JsonObject[] {
  if (event === undefined) return events ?? [];
  return Array.from({ length: repeat }, (_, at) => {
    const changes = Object.entries(vary).map(
      ([field, value]) => [field, value.replaceAll('{n}', String(at + 1))] as const,
    );
    return changes.reduce<JsonObject>(
      (changed, [field, value]) => put(changed, field.split('.'), value),
      later(event, at * spanMilliseconds(every)),
    );
  });
}

/** Suricata's times, `2026-11-20T14:05:12.002000+0000`, moved; without one, the event stays as it is. */
function later(event: JsonObject, milliseconds: number): JsonObject {
  const { timestamp } = event;
  const time = typeof timestamp === 'string' ? Date.parse(timestamp) : NaN;
  if (milliseconds === 0 || Number.isNaN(time)) return event;
  return { ...event, timestamp: new Date(time + milliseconds).toISOString() };
}

/** Numbers stay numbers, so that a varied port or size is compared as one. */
const typed = (value: string, known: unknown): string | number =>
  typeof known === 'number' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;

function put(object: JsonObject, [name, ...below]: readonly string[], value: string): JsonObject {
  if (name === undefined) return object;
  const known = Object.hasOwn(object, name) ? object[name] : undefined;
  const changed =
    below.length === 0 ? typed(value, known) : put(isJsonObject(known) ? known : {}, below, value);
  return { ...object, [name]: changed };
}
