import type { Literal, Query } from './ast';
import { rebuild } from './walk';

/**
 * Changes the values that a query compares fields with, such as sealed tokens that the server puts plain values in place
 * of. Bare values and ranges stay.
 */
export const mapLiterals = (query: Query, change: (value: Literal, field: string) => Literal): Query =>
  rebuild(query, (part) => (part.type === 'is' ? { ...part, value: change(part.value, part.field) } : part));
