import * as t from 'io-ts';
import { invalidVersion } from './errors';

/** Where a document stands in its shard's history; a write may demand that it still stands there. */
export interface Place {
  readonly if_seq_no: number;
  readonly if_primary_term: number;
}

const pair = t.tuple([t.number, t.number]);

/** Kibana's `encodeVersion`: base64 of `[seq_no, primary_term]`. */
export const encodeVersion = (seqNo: number | undefined, primaryTerm: number | undefined): string =>
  Buffer.from(JSON.stringify([seqNo ?? 0, primaryTerm ?? 0])).toString('base64');

/** @throws Boom 400 for what `encodeVersion` did not make */
export function decodeVersion(version: string): Place {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(version, 'base64').toString());
  } catch {
    throw invalidVersion(version);
  }
  const decoded = pair.decode(json);
  if (decoded._tag === 'Left' || !decoded.right.every((part) => Number.isInteger(part) && part >= 0)) {
    throw invalidVersion(version);
  }
  const [seqNo, primaryTerm] = decoded.right;
  return { if_seq_no: seqNo, if_primary_term: primaryTerm };
}
