import { useTotals } from '../use_totals';

/** A query that reads well and yet cannot be asked. */
export interface Refusal {
  /** A whole sentence: what is wrong and how to mend it. */
  readonly message: string;
  /** What it is about; left out where it is about the whole query. */
  readonly field?: string;
}

/** The status of a question that is wrong in itself. */
const BAD_REQUEST = 400;

/** Why the question that bar and filters ask was refused; `undefined` where it was not. */
export function useRefusal(): Refusal | undefined {
  const totals = useTotals();
  if (totals.state !== 'failed' || totals.error.statusCode !== BAD_REQUEST) return undefined;
  const { message, attributes } = totals.error;
  return typeof attributes.field === 'string' ? { message, field: attributes.field } : { message };
}
