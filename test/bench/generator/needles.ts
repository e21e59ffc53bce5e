import { isRecord, type EveRecord } from './record';

/** A value that stands in the generated events so many times and nowhere in the sample. */
export interface Needle {
  readonly eventType: string;
  /** Object and key that hold it: `['tls', 'sni']`. */
  readonly path: readonly [string, string];
  readonly value: string;
  /** How many of the events of this type that have the key get the value: one in so many. */
  readonly oneIn: number;
}

/** What the bench looks for, and counts, in generated data. */
export const needles: readonly Needle[] = [
  { eventType: 'tls', path: ['tls', 'sni'], value: 'needle.bench.test', oneIn: 50 },
  { eventType: 'http', path: ['http', 'hostname'], value: 'needle.bench.test', oneIn: 100 },
  { eventType: 'dns', path: ['dns', 'rrname'], value: 'needle.bench.test', oneIn: 200 },
];

/** The event with the needle in place, or `undefined` where it has no room for it. */
export function plant(
  event: EveRecord,
  { eventType, path: [object, key], value }: Needle,
): EveRecord | undefined {
  const holder = event[object];
  if (event.event_type !== eventType || !isRecord(holder) || holder[key] === undefined) return undefined;
  return { ...event, [object]: { ...holder, [key]: value } };
}
