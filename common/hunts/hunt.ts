import * as t from 'io-ts';

/** The twelve categories of the library, in the order in which the drawer shows them. */
export const categories = {
  policy: 'Policy violation',
  lateral: 'Lateral movement',
  c2: 'Command and control',
  exfiltration: 'Exfiltration',
  reconnaissance: 'Reconnaissance',
  malware: 'Malware delivery',
  phishing: 'Phishing',
  iot: 'IoT and OT',
  anomaly: 'Protocol anomalies',
  brute_force: 'Brute force',
  hygiene: 'Inventory and hygiene',
  sightings: 'Sightings',
} as const;
export type Category = keyof typeof categories;

/** A step of an investigation: what to look at, with a query to pivot to where there is one. */
export const step = t.intersection([t.strict({ look: t.string }), t.partial({ query: t.string })]);

/**
 * A hunt: a question about the network that an analyst can ask with one click.
 * The pack's live in `rules/<category>/<id>.yml`; people's own are saved objects (`spoor-hunt`).
 */
export const hunt = t.intersection([
  t.strict({
    id: t.string,
    version: t.number,
    title: t.string,
    description: t.string,
    category: t.keyof(categories),
    severity: t.keyof({ low: null, medium: null, high: null, critical: null }),
    status: t.keyof({ experimental: null, test: null, stable: null }),
    /** KQL over EVE field names. */
    query: t.string,
    /** What the data must have for the hunt to be answerable. */
    requires: t.strict({ event_types: t.array(t.string), fields: t.array(t.string) }),
    /** Why this matters. */
    why: t.string,
    /** What to look at first, and where to pivot. */
    investigate: t.array(step),
    /** What it is when it is nothing. */
    false_positives: t.array(t.string),
  }),
  t.partial({
    /** ATT&CK technique ids, e.g. `T1048.003`. */
    attack: t.array(t.string),
    kill_chain: t.string,
    references: t.array(t.string),
    /** Fields worth a column, and a panel, when this hunt is open. */
    columns: t.array(t.string),
  }),
]);
export type Hunt = t.TypeOf<typeof hunt>;
