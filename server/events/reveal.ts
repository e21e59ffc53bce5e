import { isLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import type { revealSecret as api } from '#common/api/events';
import { maskEvent } from '#common/fields/secrets';
import type { Audit } from '../audit/service';
import { refuse, type Answer } from '../problem';
import type { Ground } from './ground';
import { findEvent, type Place } from './one';
import { valueAt } from './place';

/**
 * Gives one masked value in clear. Who asked is recorded before: where that fails, nothing is revealed.
 */
export async function revealSecret(
  ground: Ground,
  audit: Audit,
  place: Place,
  { path, reason }: TypeOf<typeof api.body>,
): Answer<TypeOf<typeof api.response>> {
  const document = await findEvent(ground, place);
  if (isLeft(document)) return document;
  const event = ground.source.layout.toEvent(document.right._source ?? {});
  if (!maskEvent(event, ground.seal).secrets.includes(path)) {
    return refuse('bad request', 'body.path names no masked value of this event; its "secrets" lists them.');
  }
  const recorded = await audit.record('secret.reveal', `${place.index}/${place.id}/${path}`, {
    reason: reason ?? '',
  });
  if (isLeft(recorded)) {
    return refuse('unavailable', `Not revealed, because it could not be recorded: ${recorded.left.message}`);
  }
  return right({ path, value: valueAt(event, path) });
}
