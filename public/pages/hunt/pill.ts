/** A filter beside the query bar. */
export interface Pill {
  readonly id: string;
  readonly field: string;
  readonly kind: 'is' | 'wildcard' | 'exists' | 'range' | 'kql';
  readonly value: string;
  readonly negated: boolean;
  readonly disabled: boolean;
}
