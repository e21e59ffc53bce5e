import { caseEvents } from '../case_events';
import type { HuntFile } from '../hunt';
import { prepareCases } from '../trial/try_cases';
import { warning, type Remark } from './diagnostic';
import { sampledTypes } from './sampled_types';

/**
 * A match that somebody wrote by hand shows what he believes Suricata writes; where there is a sample, it is better. Near
 * misses differ from a match by one clause each, which nature seldom grants.
 */
export function checkSynthetic(hunt: HuntFile): readonly Remark[] {
  const matches = prepareCases(hunt).filter(({ list }) => list === 'match');
  const handwritten = matches.filter(({ given }) => given.synthetic === true);
  const types = handwritten.flatMap(({ given }) =>
    caseEvents({ ...given, repeat: undefined }).map(({ event_type: type }) => type),
  );
  const sampled = [...new Set(types)].filter((type) => typeof type === 'string' && sampledTypes.has(type));
  if (sampled.length === 0) return [];
  return [
    warning(
      ['tests', 'match'],
      `${handwritten.length} of ${matches.length} matches are written by hand, although the sample has events of type ` +
        `${sampled.join(', ')}. Cut them from test/data where it has what they need.`,
    ),
  ];
}
