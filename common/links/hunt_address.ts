import type { Pill } from '../query/pills';
import { encodeComponent } from './template';

/** What the Hunt page is opened with. */
interface HuntAddress {
  /** Id of the hunt whose guide is open. */
  readonly hunt?: string;
  readonly query: string;
  readonly pills: readonly Omit<Pill, 'id'>[];
  /** ISO 8601 or date math. */
  readonly from: string;
  readonly to: string;
}

/** Half of a character pair cannot stand in an address. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** A pill as one parameter: `is:src_ip:10.1.1.15`, with `!` before when it excludes and `~` when it is switched off. */
export const encodePill = ({ kind, field, value, negated, disabled }: Omit<Pill, 'id'>): string =>
  `${disabled ? '~' : ''}${negated ? '!' : ''}${kind}:${encodeURIComponent(wellFormed(field))}:${wellFormed(value)}`;

/** Path within Spoor of the Hunt page that lists the events of a question. */
export function huntPath({ hunt, query, pills, from, to }: HuntAddress): string {
  const parameters: readonly (readonly [string, string])[] = [
    ['q', wellFormed(query)],
    ...pills.map((pill) => ['f', encodePill(pill)] as const),
    ['from', from],
    ['to', to],
    ['tab', 'events'],
    ...(hunt === undefined ? [] : [['hunt', hunt] as const]),
  ];
  return `/hunt?${parameters.map(([name, value]) => `${name}=${encodeComponent(value)}`).join('&')}`;
}
