import { isLeft } from 'fp-ts/lib/Either';
import type { Question } from '#common/hunts/engine/hunt_events';
import type { MatchOptions } from '#common/query/match';
import type { GivenConnection } from '../../elasticsearch/running_host';
import { askIndex } from '../elasticsearch/ask';
import { withConnection } from '../elasticsearch/connect';
import { EventIndex } from '../elasticsearch/event_index';
import { RulesProblem } from '../problem';
import { masked, maskedFinding, type Answer } from './answer';

/**
 * Asks one question of an index.
 * @throws ConnectionProblem, or RulesProblem where the index cannot answer
 */
export const runOverIndex = (
  question: Question,
  name: string,
  given: GivenConnection,
  options: MatchOptions,
  limit: number,
): Promise<Answer> =>
  withConnection(given, async (connection) => {
    const index = await EventIndex.open(connection, name);
    const answer = await askIndex(index, { question, options, among: [], limit });
    if (isLeft(answer)) throw new RulesProblem(answer.left);
    const { events, findings, ...rest } = answer.right;
    return {
      ...rest,
      events: events.map(masked),
      ...(findings && { findings: { ...findings, items: findings.items.map(maskedFinding) } }),
    };
  });
