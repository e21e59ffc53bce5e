import { plain } from '#common/events/visible';
import type { Pill } from '#common/query/pills';
import { pillTexts } from './texts';

/** Longest text on a pill; the rest stands in its menu. */
const MAX_SHOWN = 60;

const shorten = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

/** What a pill says, without its "not": `src_ip: 10.1.1.15`. */
export function content({ field, kind, value }: Pick<Pill, 'field' | 'kind' | 'value'>): string {
  switch (kind) {
    case 'is':
    case 'wildcard':
      return `${plain(field)}: ${plain(shorten(value))}`;
    case 'exists':
      return `${plain(field)}: *`;
    case 'range':
      return `${plain(field)} ${plain(shorten(value))}`;
    case 'kql':
      return plain(shorten(value));
  }
}

/** A pill in words, for screen readers. */
export const describe = (pill: Pill): string =>
  [pill.negated ? pillTexts.not : '', content(pill), pill.disabled ? `(${pillTexts.off})` : '']
    .filter((part) => part !== '')
    .join(' ');
