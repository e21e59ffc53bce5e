import { isLeft, left, right, type Either } from 'fp-ts/Either';
import { parseQuery } from '../query/parse';
import type { Hunt } from './hunt';
import { lacksOf, type Holdings, type Lack } from './lacks';

export type { Holdings } from './lacks';

/** What of a hunt decides whether it can be answered. */
type Asked = Pick<Hunt, 'query' | 'requires'>;

/**
 * Whether a source can answer a hunt: why not, or what it lacks for a part of it, in sentences for the analyst. Without
 * this a sensor that does not log a protocol would look like a network where nothing happens.
 */
export function answerable({ query, requires }: Asked, source: Holdings): Either<string, readonly string[]> {
  const parsed = parseQuery(query);
  const { canMatch, lacks } = lacksOf(isLeft(parsed) ? { type: 'all' } : parsed.right, requires, source);
  if (!canMatch) return left(reasonOf(lacks.filter(({ isExclusion }) => !isExclusion)));
  return right([
    ...notesOf(
      lacks.filter(({ isExclusion }) => !isExclusion),
      'what this hunt asks of it is not looked for.',
    ),
    ...notesOf(
      lacks.filter(({ isExclusion }) => isExclusion),
      'this hunt leaves nothing out by it.',
    ),
  ]);
}

/** Why a source cannot answer a hunt; `undefined` where it can, if only in part. */
export function whyUnanswerable(hunt: Asked, source: Holdings): string | undefined {
  const answer = answerable(hunt, source);
  return isLeft(answer) ? answer.left : undefined;
}

/** How to come by what is lacking. */
const remedies: Readonly<Record<Lack['of'], (isOne: boolean) => string>> = {
  'event type': () =>
    'Either the network has no such traffic, or Suricata’s eve-log does not write it: see "types" in suricata.yaml.',
  network: (isOne) =>
    `Define ${isOne ? 'it' : 'one of them'} under Networks, or in the file that --networks names.`,
  field: () => 'Switch it on in Suricata’s eve-log, or look at the index’s mapping.',
};

const missing: Readonly<Record<Lack['of'], (names: readonly string[]) => string>> = {
  'event type': (names) => `There are no events of type ${listed(names, 'and')} in this data`,
  network: (names) => `No network is called ${listed(names, 'or')}`,
  field: (names) => `The data lacks the ${names.length === 1 ? 'field' : 'fields'} ${listed(names, 'and')}`,
};

/** In the order in which they are told: fields are no matter where all events are missing. */
const kinds = ['event type', 'network', 'field'] as const;

const namesOf = (lacks: readonly Lack[], kind: Lack['of']): readonly string[] =>
  lacks.filter(({ of }) => of === kind).map(({ name }) => name);

function reasonOf(lacks: readonly Lack[]): string {
  const kind = kinds.find((one) => namesOf(lacks, one).length > 0) ?? 'event type';
  const names = namesOf(lacks, kind);
  return `${missing[kind](names)}. ${remedies[kind](names.length === 1)}`;
}

const notesOf = (lacks: readonly Lack[], consequence: string): readonly string[] =>
  kinds.flatMap((kind) => {
    const names = namesOf(lacks, kind);
    if (names.length === 0) return [];
    const isOne = names.length === 1;
    const what = kind === 'event type' || !isOne ? consequence.replace(/\bit\b/, 'them') : consequence;
    return [`${missing[kind](names)}: ${what}${kind === 'network' ? ` ${remedies.network(isOne)}` : ''}`];
  });

/** `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[], joint: 'and' | 'or'): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${joint} ${last}` : last;
}
