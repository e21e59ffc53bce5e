/**
 * Something that keeps the host from starting and that the person at the terminal can mend. The message is one
 * sentence: what is wrong, where, and what to do. Printed without a stack trace, exit code 1.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Node's code of a system error, such as `EADDRINUSE`; `undefined` where there is none. */
export const codeOf = (error: unknown): string | undefined =>
  // not `instanceof Error`: under jest, Node's own errors are of another realm
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
