import type * as t from 'io-ts';

/** What a refinement demands, in JSON Schema's words, so that the OpenAPI page can say it. */
export interface Constraint {
  readonly type?: 'integer';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

/** Notes beside a codec what it demands: `constrained({ maxLength: 10 }, t.refinement(t.string, …))`. */
export const constrained = <C extends t.Any>(
  constraint: Constraint,
  codec: C,
): C & { constraint: Constraint } => Object.assign(codec, { constraint });

export const hasConstraint = (codec: t.Any): codec is t.Any & { constraint: Constraint } =>
  'constraint' in codec;
