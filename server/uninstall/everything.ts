import { isLeft } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import type { Scope } from '../scope';
import type { Host } from '../status/service';

/** Whoever holds it can give themselves every right, so that the history protects nothing from them. */
const NEEDED = 'manage_security';

const held = t.type({ cluster: t.record(t.string, t.boolean) });

const NOT_HELD = `What all spaces share stays: only a user with Elasticsearch’s cluster privilege "${NEEDED}" removes it.`;

/**
 * Why somebody may not remove what belongs to all spaces, in a sentence; empty where they may. An administrator of one
 * space must not end the history of all.
 */
export async function refusalToRemoveShared(
  { elasticsearch }: Scope,
  { host }: Pick<Host, 'host'>,
): Promise<string> {
  // it has one space, and its administrators administer all of it
  if (host === 'bundled') return '';
  const answer = await elasticsearch.ask({
    method: 'POST',
    path: '/_security/user/_has_privileges',
    body: { cluster: [NEEDED] },
  });
  if (isLeft(answer)) {
    // without security Elasticsearch does not know this address, and says 400
    return answer.left.kind === 'bad request' ? '' : `${NOT_HELD} ${answer.left.message}`;
  }
  return held.is(answer.right) && answer.right.cluster[NEEDED] === true ? '' : NOT_HELD;
}
