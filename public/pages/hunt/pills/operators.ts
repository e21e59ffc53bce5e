import type { Pill } from '#common/query/pills';

/** A way to compare, as the editor offers it. */
export interface Operator {
  readonly id: string;
  readonly title: string;
  readonly kind: Pill['kind'];
  readonly negated: boolean;
  /** Whether there is a value to give. */
  readonly takesValue: boolean;
}

/** What the editor starts with. */
export const usualOperator: Operator = {
  id: 'is',
  title: 'is',
  kind: 'is',
  negated: false,
  takesValue: true,
};

/** What the editor offers, in its order. */
export const operators: readonly Operator[] = [
  usualOperator,
  { id: 'is_not', title: 'is not', kind: 'is', negated: true, takesValue: true },
  { id: 'matches', title: 'matches (with *)', kind: 'wildcard', negated: false, takesValue: true },
  { id: 'matches_not', title: 'does not match (with *)', kind: 'wildcard', negated: true, takesValue: true },
  { id: 'exists', title: 'exists', kind: 'exists', negated: false, takesValue: false },
  { id: 'exists_not', title: 'does not exist', kind: 'exists', negated: true, takesValue: false },
  { id: 'range', title: 'is in range', kind: 'range', negated: false, takesValue: true },
  { id: 'range_not', title: 'is not in range', kind: 'range', negated: true, takesValue: true },
  { id: 'kql', title: 'meets this query', kind: 'kql', negated: false, takesValue: true },
  { id: 'kql_not', title: 'does not meet this query', kind: 'kql', negated: true, takesValue: true },
];

/** The operator of a pill. */
export const operatorOf = ({ kind, negated }: Pick<Pill, 'kind' | 'negated'>): Operator | undefined =>
  operators.find((operator) => operator.kind === kind && operator.negated === negated);
