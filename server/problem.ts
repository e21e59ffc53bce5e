import { left, type Either } from 'fp-ts/lib/Either';

/** Why a request could not be answered. Each kind has one status code; messages are whole sentences for the user. */
export type ProblemKind =
  | 'bad request'
  | 'forbidden'
  | 'not found'
  | 'conflict'
  | 'too large'
  | 'busy'
  | 'unavailable'
  | 'timeout'
  | 'cancelled';

export interface Problem {
  readonly kind: ProblemKind;
  /** What is wrong, where, and how to mend it. */
  readonly message: string;
  /** For programs, e.g. `{ column: 7, expected: ['value'] }` of a query that cannot be read. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** What every step of an answer gives: its value, or why there is none. */
export type Answer<A> = Promise<Either<Problem, A>>;

export const STATUS_CODES: Readonly<Record<ProblemKind, number>> = {
  'bad request': 400,
  forbidden: 403,
  'not found': 404,
  conflict: 409,
  'too large': 413,
  busy: 429,
  // nginx's code for a client that went away: nobody reads it, but logs do
  cancelled: 499,
  unavailable: 503,
  timeout: 504,
};

/** @example return refuse('not found', 'There is no hunt "x". It may have been deleted.') */
export const refuse = (
  kind: ProblemKind,
  message: string,
  attributes?: Readonly<Record<string, unknown>>,
): Either<Problem, never> => left({ kind, message, attributes });
