import type { Conversation } from './conversations';
import { needles, plant } from './needles';
import { seededRandom, type Random } from './random';
import { isRecord, type EveRecord } from './record';
import { swapsOf } from './swaps';
import { microsecondsOf } from './time';

/** Raised whenever the same seed would give other events: an index made before is then made anew. */
export const GENERATOR_VERSION = 1;

/** When generated events begin, and over how many days they spread. */
export const FIRST_DAY = Date.UTC(2026, 9, 20);
export const DAYS = 30;

/** What is known of generated events without asking anybody. */
export interface Truth {
  events: number;
  /** Events by type. */
  readonly eventTypes: Map<string, number>;
  /** Planted values, in the order of `needles`. */
  readonly planted: number[];
}

export const emptyTruth = (): Truth => ({ events: 0, eventTypes: new Map(), planted: needles.map(() => 0) });

/**
 * Endless variation of real conversations, cut off after `count` events: new addresses, ports, flow ids, names,
 * hashes, sizes and times, while everything that Suricata says of one connection still fits together.
 * @param truth is filled while the events are read.
 */
export function* generate(
  conversations: readonly [Conversation, ...Conversation[]],
  { seed, count }: { seed: number; count: number },
  truth: Truth,
): Generator<EveRecord> {
  const random = seededRandom(seed);
  while (truth.events < count) {
    const conversation = random.pick(conversations);
    const begin = beginOf(conversation);
    const swaps = swapsOf(random, newBegin(random, truth.events / count) - begin);
    for (const template of conversation) {
      if (truth.events === count) return;
      const event = withNeedle(vary(template, swaps), random, truth);
      const type = String(event.event_type);
      truth.events += 1;
      truth.eventTypes.set(type, (truth.eventTypes.get(type) ?? 0) + 1);
      yield event;
    }
  }
}

const beginOf = ([first]: Conversation): number => microsecondsOf(String(first.timestamp)) ?? 0;

/** Microseconds; conversations come in order of time, give or take a quarter of an hour. */
function newBegin(random: Random, share: number): number {
  const jitter = random.below(900) * 1_000_000 + random.below(1_000_000);
  return (FIRST_DAY + Math.floor(share * DAYS * 86_400_000)) * 1_000 + jitter;
}

function vary(record: EveRecord, swaps: ReturnType<typeof swapsOf>): EveRecord {
  const varied: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) varied[key] = varyValue(key, value, swaps);
  return varied;
}

function varyValue(key: string, value: unknown, swaps: ReturnType<typeof swapsOf>): unknown {
  if (isRecord(value)) return vary(value, swaps);
  if (Array.isArray(value)) return value.map((item: unknown) => varyValue(key, item, swaps));
  const isPlain = typeof value === 'string' || typeof value === 'number';
  return isPlain ? (swaps.get(key)?.(value) ?? value) : value;
}

function withNeedle(event: EveRecord, random: Random, truth: Truth): EveRecord {
  for (const [i, needle] of needles.entries()) {
    if (event.event_type !== needle.eventType || random.below(needle.oneIn) > 0) continue;
    const planted = plant(event, needle);
    if (!planted) continue;
    truth.planted[i] = (truth.planted[i] ?? 0) + 1;
    return planted;
  }
  return event;
}
