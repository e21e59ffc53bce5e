import { isLeft } from 'fp-ts/Either';
import { encodePill } from '#common/links/hunt_address';
import { pillToQuery, type Pill } from '#common/query/pills';
import { operatorOf, operators, usualOperator, type Operator } from './operators';
import { pillTexts } from './texts';

/** What stands in the editor. */
export interface PillDraft {
  readonly field: string;
  /** Id of an operator. */
  readonly operator: string;
  readonly value: string;
}

/** What keeps a draft from being a filter, and at which input it is shown. */
export interface PillProblem {
  readonly place: 'field' | 'value';
  readonly message: string;
}

/** The editor at first: of the filter that is changed, or empty. */
export const draftOf = (pill: Pill | undefined): PillDraft => ({
  field: pill?.field ?? '',
  operator: (pill && operatorOf(pill)?.id) ?? usualOperator.id,
  value: pill?.value ?? '',
});

/** The operator that a draft names. */
export const operatorOfDraft = (draft: PillDraft): Operator =>
  operators.find(({ id }) => id === draft.operator) ?? usualOperator;

/** The filter that a draft makes; one that was off stays off. */
export function toPill(draft: PillDraft, pill?: Pill): Omit<Pill, 'id'> {
  const { kind, negated, takesValue } = operatorOfDraft(draft);
  return {
    field: kind === 'kql' ? '' : draft.field.trim(),
    kind,
    value: takesValue ? draft.value.trim() : '',
    negated,
    disabled: pill?.disabled ?? false,
  };
}

/** Why a draft is no filter; `undefined` where it is one. */
export function problemOf(draft: PillDraft): PillProblem | undefined {
  const { kind, takesValue } = operatorOfDraft(draft);
  const pill = toPill(draft);
  if (kind !== 'kql' && pill.field === '') return { place: 'field', message: pillTexts.fieldMissing };
  if (takesValue && pill.value === '') return { place: 'value', message: pillTexts.valueMissing };
  const parsed = pillToQuery({ ...pill, id: encodePill(pill) });
  return isLeft(parsed) ? { place: 'value', message: parsed.left.message } : undefined;
}
