import type { Hunt } from './hunt';

/** What a source of events has, as far as it decides which questions it can answer. */
export interface Holdings {
  /** Event types of which the source has at least one event, at any time. */
  readonly eventTypes: ReadonlySet<string>;
  /** Whether the source's indices know an EVE field. */
  readonly hasField: (path: string) => boolean;
}

/**
 * Why a source cannot answer a hunt, in sentences for the analyst; `undefined` where it can. Without this a sensor
 * that does not log a protocol would look like a network where nothing happens.
 */
export function whyUnanswerable({ requires }: Pick<Hunt, 'requires'>, source: Holdings): string | undefined {
  const eventTypes = requires.event_types.filter((type) => !source.eventTypes.has(type));
  if (eventTypes.length > 0) {
    return (
      `There are no events of type ${listed(eventTypes)} in this data. ` +
      'Either the network has no such traffic, or Suricata’s eve-log does not write it: see "types" in suricata.yaml.'
    );
  }
  const fields = requires.fields.filter((field) => !source.hasField(field));
  if (fields.length > 0) {
    const noun = fields.length === 1 ? 'field' : 'fields';
    return `The data lacks the ${noun} ${listed(fields)}. Switch it on in Suricata’s eve-log, or look at the index’s mapping.`;
  }
  return undefined;
}

/** `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
