import * as t from 'io-ts';
import { blocks } from './blocks/block';

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
    /** How often it finds something where nothing is wrong. */
    expected: t.strict({
      /** Findings on the lab's clean day (events, where the hunt has no block): exact, and tested. */
      clean_day: t.number,
      /** A sentence for the analyst. */
      rate: t.string,
    }),
  }),
  t.partial(blocks),
]);
export type Hunt = t.TypeOf<typeof hunt>;

/** Events that a hunt must find something in, or nothing. */
const testCase = t.intersection([
  t.strict({
    /** What these events are, as a reader of the file should know. */
    note: t.string,
  }),
  t.partial({
    /** One EVE record. */
    event: t.record(t.string, t.unknown),
    /** Several records that tell only together; in place of `event`. */
    events: t.array(t.record(t.string, t.unknown)),
    /** `event` comes so often, … */
    repeat: t.number,
    /** … one so long after the other (`5s`; without it all at once), … */
    every: t.string,
    /** … and with these fields changed: `{n}` in a value becomes 1, 2, 3 … */
    vary: t.record(t.string, t.string),
    /** Nobody recorded this: it was written by hand. */
    synthetic: t.boolean,
  }),
]);
export type TestCase = t.TypeOf<typeof testCase>;

/** A hunt as its file has it: with the events by which it is tested. */
export const huntFile = t.intersection([
  hunt,
  t.partial({ tests: t.strict({ match: t.array(testCase), near_miss: t.array(testCase) }) }),
]);
export type HuntFile = t.TypeOf<typeof huntFile>;
