import { isRight } from 'fp-ts/Either';
import type { EveEvent, MatchOptions } from '../../query/match';
import { parseQuery } from '../../query/parse';
import { blockOf } from '../blocks/block';
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
