import { findField } from '#common/fields/catalogue';
import { pathsOf } from '#common/query/fields';
import { networkFields } from '#common/query/network_fields';
import { somewhere, type EveEvent } from '#common/query/paths';

/** What events were there at all, whatever hunts found: it decides which hunts they can answer. Can cross threads. */
export interface Testimony {
  readonly eventTypes: ReadonlySet<string>;
  /** Of the fields that were asked about, those that some event has. */
  readonly fields: ReadonlySet<string>;
}

/** Types that Suricata does not have share what is remembered of types, so that hostile ones take no memory. */
const MAX_TYPES = 1_000;

interface Probe {
  readonly field: string;
  /** Types whose events may have it; any where nobody knows. */
  readonly eventTypes: readonly string[];
  readonly isIn: (event: EveEvent) => boolean;
}

function probeOf(field: string): Probe {
  const looks = pathsOf(field).map((path) => somewhere(path, () => true, true));
  return {
    field,
    eventTypes: findField(field)?.eventTypes ?? [],
    isIn: (event) => looks.some((look) => look(event)),
  };
}

const isWord = (field: string): boolean => networkFields.some((word) => word === field);

/** Watches which event types and fields there are. A field is looked for until it is found, so that most cost nothing. */
export class Witness {
  private readonly eventTypes = new Set<string>();
  private readonly found = new Set<string>();
  private readonly probes: readonly Probe[];
  private readonly missing = new Map<string, Probe[]>();

  /** @param fields those that hunts require */
  constructor(fields: readonly string[]) {
    for (const field of fields.filter(isWord)) this.found.add(field);
    this.probes = [...new Set(fields)].filter((field) => !isWord(field)).map(probeOf);
  }

  private missingOf(type: string): Probe[] {
    const known = this.missing.get(type);
    if (known !== undefined) return known;
    if (this.missing.size >= MAX_TYPES) return [];
    this.eventTypes.add(type);
    const probes = this.probes.filter(
      ({ field, eventTypes }) =>
        !this.found.has(field) && (eventTypes.length === 0 || eventTypes.includes(type)),
    );
    this.missing.set(type, probes);
    return probes;
  }

  see(event: EveEvent): void {
    const { event_type: type } = event;
    if (typeof type !== 'string') return;
    const probes = this.missingOf(type);
    for (let at = probes.length - 1; at >= 0; at -= 1) {
      const probe = probes[at];
      if (probe === undefined) continue;
      if (!this.found.has(probe.field) && !probe.isIn(event)) continue;
      this.found.add(probe.field);
      probes.splice(at, 1);
    }
  }

  testimony(): Testimony {
    return { eventTypes: this.eventTypes, fields: this.found };
  }
}

/** What several witnesses saw together. */
export const together = (testimonies: readonly Testimony[]): Testimony => ({
  eventTypes: new Set(testimonies.flatMap(({ eventTypes }) => [...eventTypes])),
  fields: new Set(testimonies.flatMap(({ fields }) => [...fields])),
});
