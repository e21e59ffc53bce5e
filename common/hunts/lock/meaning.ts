import { isRight } from 'fp-ts/Either';
import { parseQuery } from '../../query/parse';
import { blockOf } from '../blocks/block';
import type { Hunt } from '../hunt';

/** JSON in which keys stand in one order, whatever the order in the file. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * What decides what a hunt finds and how loud it is: query, block, requirements and severity, in a form that blanks,
 * brackets, the order of keys and a better sentence in the guide do not change. Why these: docs/decisions/0005-lock.md.
 */
export function meaningOf(hunt: Hunt): string {
  const query = parseQuery(hunt.query);
  return canonical({
    query: isRight(query) ? query.right : hunt.query,
    block: blockOf(hunt),
    event_types: [...hunt.requires.event_types].sort(),
    fields: [...hunt.requires.fields].sort(),
    severity: hunt.severity,
  });
}
