import type { Pill } from './pill';

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

function toKql({ kind, field, value }: Pill): string {
  switch (kind) {
    case 'is':
      return `${field}:${quoted(value)}`;
    case 'wildcard':
      return `${field}:${value}`;
    case 'exists':
      return `${field}:*`;
    case 'range':
      return `${field} ${value}`;
    case 'kql':
      return `(${value})`;
  }
}

/** The bar and the pills that are on, as one query. */
export function joinQuery(query: string, pills: readonly Pill[]): string {
  const terms = pills
    .filter(({ disabled }) => !disabled)
    .map((pill) => (pill.negated ? `not ${toKql(pill)}` : toKql(pill)));
  const bar = query.trim();
  if (terms.length === 0) return bar;
  return [...(bar === '' ? [] : [`(${bar})`]), ...terms].join(' and ');
}
