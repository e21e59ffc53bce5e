import type { Hunted, Question } from '#common/hunts/engine/hunt_events';
import { compareStrength } from '#common/hunts/strongest';
import type { EveEvent } from '#common/query/match';
import type { IndexAnswer } from './ask';

/** Characters of what was found that a sentence shows. */
const SHOWN = 300;

const shown = (found: unknown): string => {
  const text = JSON.stringify(found) ?? 'nothing';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

/** What sets the two engines' answers to a case apart, in a sentence; `undefined` where they find the same. */
export function differenceOf(
  { block }: Question,
  { count, findings }: Pick<IndexAnswer, 'count' | 'findings'>,
  expected: Pick<Hunted<EveEvent>, 'matched' | 'findings'>,
): string | undefined {
  if (count !== expected.matched.length) {
    return `Elasticsearch finds ${count} events here, and the matcher ${expected.matched.length}`;
  }
  if (block === undefined) return undefined;
  const { total, items } = findings ?? { total: 0, items: [] };
  if (total !== expected.findings.length) {
    return `Elasticsearch finds ${total} groups here, and the matcher ${expected.findings.length}`;
  }
  const wanted = [...expected.findings].sort(compareStrength(block)).slice(0, items.length);
  const at = wanted.findIndex((finding, place) => JSON.stringify(items[place]) !== JSON.stringify(finding));
  return at === -1
    ? undefined
    : `Elasticsearch finds ${shown(items[at])} here, and the matcher ${shown(wanted[at])}`;
}
