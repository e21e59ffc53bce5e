import { inertJson } from '#common/events/inert_json';
import { DOTS } from '#common/events/tokens';
import { sentence } from '#common/events/sentence';
import { textAt } from '#common/events/values';
import { maskEvent } from '#common/fields/secrets';
import type { Block } from '#common/hunts/blocks/block';
import { describeMeasure } from '#common/hunts/blocks/describe';
import type { Finding } from '#common/hunts/finding';
import { maskFinding } from '#common/hunts/mask_finding';
import type { Hunt } from '#common/hunts/hunt';
import type { JsonObject } from '#common/json';
import { inert } from '../../terminal/inert';
import { count } from '../reports/report';

/** What one hunt found. */
export interface Answer {
  /** Matching events: how many there are, and the first of them, secrets masked. */
  readonly count: number;
  readonly events: readonly JsonObject[];
  /** Absent where the hunt has no block. */
  readonly findings?: { readonly total: number; readonly items: readonly Finding[] };
  /** `gte` where something was left out because there was too much. */
  readonly relation: 'eq' | 'gte';
  /** Whole sentences about what was not asked, or only nearly. */
  readonly notes: readonly string[];
}

const seal = () => DOTS;

/** An event without its secrets. */
export const masked = (event: JsonObject): JsonObject => maskEvent(event, seal).event;

/** A finding whose group tells no secret. */
export const maskedFinding = maskFinding(seal);

const eventLine = (event: JsonObject): string =>
  [textAt(event, 'timestamp') ?? '', textAt(event, 'event_type') ?? '', sentence(event)].join('  ');

const findingLine = (block: Block, { group, measure, hosts, first, last }: Finding): string =>
  [
    `${first} – ${last}`,
    group.map(({ field, value }) => `${field} ${value}`).join(', '),
    describeMeasure(block, measure, hosts),
  ].join('  ');

/** An answer for people: a line an event or finding, and how many there are. */
export function answerText(hunt: Hunt, block: Block | undefined, answer: Answer): string {
  const { count: events, findings, relation, notes } = answer;
  const shown =
    block && findings ? findings.items.map((one) => findingLine(block, one)) : answer.events.map(eventLine);
  const least = relation === 'gte' ? 'at least ' : '';
  const total = findings === undefined ? '' : `${count(findings.total, 'finding')} in `;
  const all = findings?.total ?? events;
  const rest = all > shown.length ? ` The first ${shown.length} are shown; --limit shows more.` : '';
  return [...shown, ...notes, `${hunt.id}: ${least}${total}${count(events, 'event')}.${rest}`]
    .map((line) => `${inert(line)}\n`)
    .join('');
}

/** An answer for programs. */
export const answerJson = (hunt: Hunt, { count: events, events: items, ...rest }: Answer): string =>
  `${inertJson({ hunt: hunt.id, version: hunt.version, events: { total: events, items }, ...rest })}\n`;
