import { blockOf } from '#common/hunts/blocks/block';
import { describeMeasure } from '#common/hunts/blocks/describe';
import type { Finding } from '#common/hunts/finding';
import type { Hunt } from '#common/hunts/hunt';
import { formatExact } from '#common/format/numbers';
import { inert } from '../../terminal/inert';
import type { Count, HostFound, HuntResult } from './report';

/** The severities, the worst first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/** How bad a severity is: 0 is the worst. */
export const rankOf = (severity: Severity): number => severities.indexOf(severity);

const LONGEST = 120;

/** Text of an event, safe to print and no longer than a line bears. */
export function shown(text: string): string {
  const safe = inert(text);
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe;
}

/** `3 hosts`, `at least 1,000 hosts`. */
export const counted = ({ value, relation }: Count, one: string, many: string): string =>
  `${relation === 'gte' ? 'at least ' : ''}${formatExact(value)} ${value === 1 ? one : many}`;

/** What a hunt found, as a number with its noun. */
export const found = ({ count, unit }: Pick<HuntResult, 'count' | 'unit'>): string =>
  unit === 'events' ? counted(count, 'event', 'events') : counted(count, 'finding', 'findings');

/** `2026-11-20 14:05:12`, in UTC as all times of a report. */
export const clock = (time: string): string => time.slice(0, 19).replace('T', ' ');

/** `2026-11-20 14:05:12 to 14:40:08`: what is the same is said once. */
export function period(first: string, last: string): string {
  const [from, to] = [clock(first), clock(last)];
  if (from === to) return from;
  return `${from} to ${from.slice(0, 10) === to.slice(0, 10) ? to.slice(11) : to}`;
}

/** `10.1.1.12 (HQ/Offices/Finance)`. */
export const hostName = ({ address, network }: HostFound): string =>
  shown(network === undefined ? address : `${address} (${network})`);

/** The first sentence of several. */
export const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;

/** `1.4 MB in 1 hour, 2 events`, `only one src_ip: 10.1.1.20, 3 events`; the events are left out where the measure is their count. */
export function measured(hunt: Hunt, { count, measure, hosts }: Finding): string {
  const events = counted({ value: count, relation: 'eq' }, 'event', 'events');
  const block = blockOf(hunt);
  if (block === undefined) return events;
  const isCount = block.type === 'threshold' || block.type === 'first_seen';
  return describeMeasure(block, measure, hosts) + (isCount && measure === count ? '' : `, ${events}`);
}
