import type { Leftover } from '#common/api/uninstall';
import type { Rule } from './kibana';

/** What there is of Spoor in one space. */
export interface SpaceReport {
  readonly space: string;
  readonly rules: readonly Rule[];
  readonly leftovers: readonly Leftover[];
  /** Why this user cannot remove what all spaces share, in a sentence; empty where they can. */
  readonly stays: string;
}

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const lineOf = ({ type, count, shared }: Leftover): readonly string[] =>
  count === 0 ? [] : [`  ${many(count, 'object')} ${type}${shared ? ' (of all spaces together)' : ''}`];

/** Why what is shared is not removed, where there is something of it. */
const whyLines = ({ leftovers, stays }: SpaceReport): readonly string[] =>
  stays !== '' && leftovers.some(({ count, shared }) => shared && count > 0) ? [`  ${stays}`] : [];

const linesOf = (report: SpaceReport): readonly string[] => {
  const { space, rules, leftovers } = report;
  const lines = [
    ...rules.map(({ name }) => `  rule "${name}"`),
    ...leftovers.flatMap(lineOf),
    ...whyLines(report),
  ];
  return [`Space ${space}`, ...(lines.length === 0 ? ['  nothing'] : lines)];
};

/** What there is, a line each. */
export const textOf = (spaces: readonly SpaceReport[], indices: readonly string[]): string =>
  [
    ...spaces.flatMap(linesOf),
    ...(indices.length === 0 ? [] : ['Elasticsearch', ...indices.map((index) => `  index ${index}`)]),
  ].join('\n');

/** Whether nothing is left. */
export const isEmpty = (spaces: readonly SpaceReport[], indices: readonly string[]): boolean =>
  indices.length === 0 &&
  spaces.every(({ rules, leftovers }) => rules.length === 0 && leftovers.every(({ count }) => count === 0));
