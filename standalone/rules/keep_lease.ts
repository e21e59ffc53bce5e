import type { Log } from '../log';
import { messageOf } from '../problem';
import type { Clock } from './clock';
import type { HeldRule } from './held_rule';
import { renew } from './progress';

/** A lease is renewed so often while it lasts: two tries may fail before it runs out. */
const RENEWALS = 3;

/**
 * Renews a lease until `done` fires. Where that fails for as long as the lease lasts, the rule is given up: another host
 * may have it by then.
 */
export async function keepLease(
  held: HeldRule,
  clock: Clock,
  leaseMilliseconds: number,
  log: Log,
  done: AbortSignal,
): Promise<void> {
  for (;;) {
    await clock.wait(leaseMilliseconds / RENEWALS, done);
    if (done.aborted || held.lost.aborted) {
      return;
    }
    try {
      await held.change(renew(clock.now(), leaseMilliseconds));
    } catch (error) {
      log.warn({ rule: held.id, reason: messageOf(error) }, 'a lease could not be renewed');
      const expiresAt = held.rule.progress.lease?.expiresAt;
      if (expiresAt === undefined || Date.parse(expiresAt) <= clock.now().getTime()) {
        held.lose();
      }
    }
  }
}
