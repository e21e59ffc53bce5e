import { isLeft, isRight } from 'fp-ts/Either';
import { checkQuery, type MatchOptions } from '../../query/match';
import { parseQuery } from '../../query/parse';
import type { HuntFile } from '../hunt';
import type { Path } from '../read_yaml';
import { error, type Remark } from './diagnostic';
import { canConcern } from './possible_types';

/** Any moment will do to see that a comparison with `now` is one. */
const options: MatchOptions = { now: 0 };

function checkValues(path: Path, text: string): readonly Remark[] {
  const parsed = parseQuery(text);
  const checked = isRight(parsed) ? checkQuery(parsed.right, options) : undefined;
  return checked && isLeft(checked)
    ? [error(path, `The query cannot be asked: ${checked.left.message}`)]
    : [];
}

function checkEventTypes({ query, requires }: HuntFile): readonly Remark[] {
  const parsed = parseQuery(query);
  if (!isRight(parsed)) return [];
  return requires.event_types.flatMap((type, at) =>
    canConcern(parsed.right, type)
      ? []
      : [
          error(
            ['requires', 'event_types', at],
            `The query finds no events of type ${type}. Take ${type} out here, or ask for it in the query.`,
          ),
        ],
  );
}

/** Values must be what their fields can hold, and the event types that are required some that the query can find. */
export const checkTypes = (hunt: HuntFile): readonly Remark[] => [
  ...checkValues(['query'], hunt.query),
  ...hunt.investigate.flatMap(({ query }, at) =>
    query === undefined ? [] : checkValues(['investigate', at, 'query'], query),
  ),
  ...checkEventTypes(hunt),
];
