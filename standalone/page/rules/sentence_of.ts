import * as t from 'io-ts';

const refusal = t.type({ body: t.type({ message: t.string }) });

/** Why a request failed, in the host's words where it said why. */
export function sentenceOf(error: unknown): string {
  if (refusal.is(error)) return error.body.message;
  return error instanceof Error ? error.message : String(error);
}
