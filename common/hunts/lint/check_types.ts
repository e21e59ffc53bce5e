import { isLeft, isRight } from 'fp-ts/Either';
import { flowQueries } from '../../query/flow';
import { checkQuery, type MatchOptions } from '../../query/match';
import { parseQuery } from '../../query/parse';
import { necessaryEventTypes } from '../engine/event_types';
import { planHunt } from '../engine/plan';
import type { HuntFile } from '../hunt';
import type { Path } from '../read_yaml';
import { error, type Remark } from './diagnostic';

/** Any moment will do to see that a comparison with `now` is one. */
const options: MatchOptions = { now: 0 };

const cannot = (path: Path, reason: string): Remark => error(path, `The query cannot be asked: ${reason}`);

function checkStep(path: Path, text: string): readonly Remark[] {
  const parsed = parseQuery(text);
  const checked = isRight(parsed) ? checkQuery(parsed.right, options) : undefined;
  return checked && isLeft(checked) ? [cannot(path, checked.left.message)] : [];
}

/** Event types that are required although the query finds none of them, neither itself nor behind `flow_id.`. */
function checkEventTypes({ query, requires }: HuntFile): readonly Remark[] {
  const parsed = parseQuery(query);
  if (isLeft(parsed)) return [];
  const asked = [parsed.right, ...flowQueries(parsed.right).map((one) => one.query)].map(necessaryEventTypes);
  return requires.event_types.flatMap((type, at) =>
    asked.some((types) => types === undefined || types.has(type))
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
export function checkTypes(hunt: HuntFile): readonly Remark[] {
  const plan = planHunt(hunt, options);
  return [
    ...(isLeft(plan) ? [cannot(['query'], plan.left)] : []),
    ...hunt.investigate.flatMap(({ query }, at) =>
      query === undefined ? [] : checkStep(['investigate', at, 'query'], query),
    ),
    ...checkEventTypes(hunt),
  ];
}
