import type { Source } from '#common/api/status';
import { formatExact } from '#common/format/numbers';
import type { HuntState } from '../state';
import { emptyTexts } from './texts';

/** What the page knows when nothing was found. */
export interface Emptiness {
  readonly state: HuntState;
  readonly sources: readonly Source[];
  /** Matches of the same question among event types that are switched off. */
  readonly otherTypes: number;
  /** Matches of the same question at any time; `undefined` while it is asked. */
  readonly anyTime?: number;
  /** Matches of the bar alone, without pills; `undefined` while it is asked, or without pills. */
  readonly withoutPills?: number;
  /** What the answer says of itself: a field that nothing has, secrets that were left out. */
  readonly notes: readonly string[];
}

/** A reason for finding nothing, with what would find something. */
export interface EmptyReason {
  readonly id: 'no_source' | 'note' | 'types' | 'period' | 'pills' | 'event_type' | 'query';
  readonly text: string;
}

/** Event types that a query asks for by name, as `event_type:tls`. */
function askedTypes(query: string): readonly string[] {
  return [...query.matchAll(/\bevent_type\s*:\s*"?([a-z0-9_]+)/gi)].flatMap(([, type]) => type ?? []);
}

/** Why nothing was found, the likeliest first; there is always at least one reason. */
export function whyEmpty({
  state,
  sources,
  otherTypes,
  anyTime = 0,
  withoutPills = 0,
  notes,
}: Emptiness): readonly EmptyReason[] {
  const reasons: EmptyReason[] = notes.map((text) => ({ id: 'note', text }));
  const stored = new Set(sources.flatMap(({ eventTypes }) => eventTypes.map(({ value }) => value)));
  if (stored.size === 0) return [{ id: 'no_source', text: emptyTexts.noSource }];
  for (const type of askedTypes(state.query)) {
    if (!stored.has(type)) reasons.push({ id: 'event_type', text: emptyTexts.eventType(type) });
  }
  if (otherTypes > 0) reasons.push({ id: 'types', text: emptyTexts.types(formatExact(otherTypes)) });
  if (anyTime > 0) reasons.push({ id: 'period', text: emptyTexts.period(formatExact(anyTime)) });
  if (withoutPills > 0) reasons.push({ id: 'pills', text: emptyTexts.pills(formatExact(withoutPills)) });
  return reasons.length > 0 ? reasons : [{ id: 'query', text: emptyTexts.query }];
}
