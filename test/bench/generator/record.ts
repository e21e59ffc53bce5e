/** An EVE record, or an object within one. */
export type EveRecord = Readonly<Record<string, unknown>>;

/** Whether a value of a record is an object with keys. */
export const isRecord = (value: unknown): value is EveRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
