import { isRight } from 'fp-ts/Either';
import type { EveEvent, MatchOptions } from '../../query/match';
import { parseQuery } from '../../query/parse';
import { blockOf } from '../blocks/block';
import { timeOf } from '../engine/event_values';
import { askEvents, type Question } from '../engine/hunt_events';
import type { Hunt } from '../hunt';

/** The question of a hunt whose query was checked before; nothing meets one that cannot be read. */
export function questionOf(hunt: Hunt): Question {
  const query = parseQuery(hunt.query);
  return {
    query: isRight(query) ? query.right : { type: 'not', of: { type: 'all' } },
    block: blockOf(hunt),
  };
}

/** Findings of a question among events: matching events, where it has no block. */
export function countFindings(
  question: Question,
  events: readonly EveEvent[],
  options: MatchOptions,
): number {
  const { matched, findings } = askEvents(question, events, options);
  return question.block === undefined ? matched.length : findings.length;
}

/**
 * Findings of a question on a day on which nothing is wrong. A day is shorter than what most hunts for new things learn
 * from, and would find nothing whatever they ask: of these, its first half teaches and its second half is asked.
 */
export function countOnCleanDay(question: Question, day: readonly EveEvent[], options: MatchOptions): number {
  const { query, block } = question;
  if (block?.type !== 'first_seen') return countFindings(question, day, options);
  const middle = middleOf(day);
  // What is new in the first half is found too, and left out: learning ends where the second begins.
  const { findings } = askEvents({ query, block: { ...block, learn: '1s' } }, day, options);
  return findings.filter(({ first }) => Date.parse(first) > middle).length;
}

/** The moment between the first and the last event, milliseconds since 1970. */
function middleOf(events: readonly EveEvent[]): number {
  let begin = Infinity;
  let end = -Infinity;
  for (const event of events) {
    const time = timeOf(event);
    if (time === undefined) continue;
    begin = Math.min(begin, time);
    end = Math.max(end, time);
  }
  return (begin + end) / 2;
}
