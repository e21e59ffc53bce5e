import type { PartialFailure, Relation } from '#common/api/shared';
import { plain } from '#common/events/visible';
import { formatExact } from '#common/format/numbers';
import type { Answer } from '#public/hooks/use_api_query';
import { panelTexts } from '../texts';

interface Counted {
  readonly total: number;
  readonly relation: Relation;
}

/** Whether there may be more than were counted. What could not be asked may hold more, too. */
export const isLeast = (
  { relation }: Pick<Counted, 'relation'>,
  partial: readonly PartialFailure[],
): boolean => relation === 'gte' || partial.length > 0;

/** A number in words that say no more than is known. */
export const numberOf = (total: number, least: boolean): string =>
  least ? panelTexts.atLeast(formatExact(total)) : formatExact(total);

/**
 * What is said of the period before, in one line: it stands below another number.
 * @param known notes that stand above that number already
 * @returns `undefined` while there is nothing to say
 */
export function saidOfBefore(answer: Answer<Counted>, known: readonly string[]): string | undefined {
  switch (answer.state) {
    case 'waiting':
    case 'loading':
      return undefined;
    case 'failed':
      return panelTexts.beforeFailed(plain(answer.error.message));
    case 'ready': {
      const { data, partial, notes } = answer;
      const caveats = [
        ...partial.map(({ what, reason }) => panelTexts.notAsked(plain(what), plain(reason))),
        ...notes.filter((note) => !known.includes(note)).map((note) => plain(note)),
      ];
      return [panelTexts.before(numberOf(data.total, isLeast(data, partial))), ...caveats].join(' ');
    }
  }
}
