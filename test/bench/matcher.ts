import { isLeft } from 'fp-ts/Either';
import { matcher } from '#common/query/match';
import { parseQuery } from '#common/query/parse';
import { templates } from './bench_index';
import { emptyTruth, generate } from './generator/generate';
import type { EveRecord } from './generator/record';
import { median } from './measure';
import type { Figure } from './report';

/** Events per second that one core must match (issue 3). */
const TARGET = 1_000_000;
/** Enough to be more than a processor's cache holds, few enough to make in a second. */
const EVENTS = 20_000;
const PASSES = 30;

/** Hunts of four clauses: one that most events leave at the first clause, and one that makes most go through all. */
const hunts = [
  {
    name: 'early out',
    query: "event_type:tls and tls.issuerdn:*Let's Encrypt* and src_ip:10.1.0.0/16 and dest_port:443",
  },
  {
    name: 'late out',
    query: 'proto:(TCP or UDP) and src_port > 1000 and not event_type:stats and src_ip:10.1.7.0/24',
  },
];

/** How many parsed events the matcher decides about in a second, on one core. */
export async function measureMatcher(seed: number): Promise<readonly Figure[]> {
  const events = [...generate(await templates(), { seed, count: EVENTS }, emptyTruth())];
  return hunts.map(({ name, query }) => {
    const rate = matchRate(query, events);
    return {
      name: `matcher, four clauses, ${name}`,
      spoor: `${(rate / 1e6).toFixed(2)} M events/s`,
      bare: '–',
      target: '≥ 1.00 M events/s',
      isReached: rate >= TARGET,
    };
  });
}

function matchRate(query: string, events: readonly EveRecord[]): number {
  const parsed = parseQuery(query);
  if (isLeft(parsed)) throw new Error(parsed.left.message);
  const matches = matcher(parsed.right);
  const seconds: number[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const begin = performance.now();
    let found = 0;
    for (const event of events) if (matches(event)) found += 1;
    seconds.push((performance.now() - begin) / 1_000);
    if (found === 0) throw new Error(`Nothing matches ${query}, so that its speed says nothing.`);
  }
  // The first third warms the compiler up.
  return events.length / median(seconds.slice(PASSES / 3));
}
