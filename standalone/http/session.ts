import * as t from 'io-ts';

/** What the sealed cookie holds. Times in milliseconds since 1970. */
export const session = t.strict({
  /** Value of the `Authorization` header for Elasticsearch. */
  authorization: t.string,
  startedAt: t.number,
  seenAt: t.number,
});
export type Session = t.TypeOf<typeof session>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A session ends after so long without a request. */
export const IDLE_MILLISECONDS = 8 * HOUR;
/** A session ends after so long whatever happens; Kibana's `xpack.security.session.lifespan` default is 30 days, ours a working week's day. */
export const LIFETIME_MILLISECONDS = 24 * HOUR;
/** How often a session in use is written anew; between, requests need no new cookie. */
export const RENEW_MILLISECONDS = 5 * MINUTE;

/** What to do with a session that came with a request: use it, use it and send it renewed, or ask to sign in. */
export type Verdict =
  | { readonly type: 'valid' }
  | { readonly type: 'renew'; readonly session: Session }
  | { readonly type: 'ended' };

export function judge(found: Session, now: number): Verdict {
  const isOver = now - found.seenAt > IDLE_MILLISECONDS || now - found.startedAt > LIFETIME_MILLISECONDS;
  const isFromFuture = found.seenAt > now + MINUTE || found.startedAt > now + MINUTE;
  if (isOver || isFromFuture) {
    return { type: 'ended' };
  }
  return now - found.seenAt > RENEW_MILLISECONDS
    ? { type: 'renew', session: { ...found, seenAt: now } }
    : { type: 'valid' };
}
