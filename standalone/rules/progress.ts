import { durationOf } from './duration';
import { backOff, nextSlot } from './schedule';
import type { Decision, FinishedRun, Progress, StoredAlert } from './stored_rule';

/** How many runs of a rule are remembered. */
export const RUNS_KEPT = 50;

const nothingFound: Pick<
  Progress,
  'lease' | 'decision' | 'previousStartedAt' | 'state' | 'alerts' | 'failures'
> = {
  lease: null,
  decision: null,
  previousStartedAt: null,
  state: {},
  alerts: [],
  failures: 0,
};

/** A rule that has not run, and does not until it is planned. */
export const idle: Progress = { ...nothingFound, dueAt: null, slot: null, epoch: 0, runs: [] };

/** The rule runs from now on, at once first. Who runs it keeps running it. */
export function plan(progress: Progress, now: Date): Progress {
  const slot = now.toISOString();
  return progress.lease === null ? { ...progress, slot, dueAt: slot } : progress;
}

/** The rule runs no more: what it knew is forgotten, as in Kibana, and who runs it just now may not write. */
export const unplan = ({ epoch, runs }: Progress): Progress => ({ ...idle, epoch: epoch + 1, runs });

/**
 * How long after a lease's end another host takes the rule, in milliseconds: hosts' clocks are not alike. Who holds the
 * lease gives up at its end.
 */
export const CLOCK_SKEW = 5_000;

/** Who wants to run a rule. */
export interface Claim {
  readonly owner: string;
  readonly executionId: string;
  readonly now: Date;
  readonly leaseMilliseconds: number;
}

const after = (now: Date, milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString();

/** What is remembered of a run whose host did not finish it. */
const lost = ({ lease, slot }: Progress, now: Date): readonly FinishedRun[] =>
  lease === null || slot === null
    ? []
    : [
        {
          executionId: lease.executionId,
          slot,
          startedAt: lease.startedAt,
          durationMilliseconds: Math.max(0, now.getTime() - Date.parse(lease.startedAt)),
          outcome: 'lease_lost',
          message: `The host ${lease.owner} did not finish this run before its lease ran out; it is run again.`,
          alerts: { active: 0, fresh: 0, recovered: 0 },
          actions: { done: 0, failed: 0, dropped: 0 },
        },
      ];

const remember = (runs: readonly FinishedRun[], ...newest: readonly FinishedRun[]) =>
  [...newest, ...runs].slice(0, RUNS_KEPT);

/**
 * Takes the rule for one run.
 * @returns `undefined` where it is not due, or another host has it
 */
export function claim(
  progress: Progress,
  { owner, executionId, now, leaseMilliseconds }: Claim,
): Progress | undefined {
  // the write came through and its answer got lost
  if (progress.lease?.executionId === executionId) {
    return progress;
  }
  if (progress.dueAt === null || Date.parse(progress.dueAt) > now.getTime()) {
    return undefined;
  }
  const expiresAt = after(now, leaseMilliseconds);
  return {
    ...progress,
    dueAt: after(now, leaseMilliseconds + CLOCK_SKEW),
    epoch: progress.epoch + 1,
    lease: { owner, executionId, startedAt: now.toISOString(), expiresAt },
    // what was decided stands, and is finished by the new holder
    runs: progress.decision === null ? remember(progress.runs, ...lost(progress, now)) : progress.runs,
  };
}

/** What may be done with a rule only by who holds it: `undefined` where the lease of that epoch is no more. */
type Held = (progress: Progress, epoch: number) => Progress | undefined;

const held =
  (change: (progress: Progress, lease: NonNullable<Progress['lease']>) => Progress): Held =>
  (progress, epoch) =>
    progress.lease === null || progress.epoch !== epoch ? undefined : change(progress, progress.lease);

/** Holds on to a rule for so long again. */
export const renew = (now: Date, leaseMilliseconds: number): Held =>
  held((progress, lease) => {
    const expiresAt = after(now, leaseMilliseconds);
    const dueAt = after(now, leaseMilliseconds + CLOCK_SKEW);
    return { ...progress, dueAt, lease: { ...lease, expiresAt } };
  });

/** Gives a rule back unfinished: another host runs the same slot. */
export const release: Held = held((progress) => ({ ...progress, lease: null, dueAt: progress.slot }));

/** What a good run knows after it. */
export interface Found {
  readonly state: Progress['state'];
  readonly alerts: readonly StoredAlert[];
  readonly startedAt: string;
}

const take = (progress: Progress, { state, alerts, startedAt }: Found): Progress => ({
  ...progress,
  state,
  alerts,
  previousStartedAt: startedAt,
});

/** Notes what a run found and which actions are due, before they run. */
export const decide = (found: Found, decision: Decision): Held =>
  held((progress) => ({ ...take(progress, found), decision }));

/** Ends a run. @param found `undefined` after a failure: what was known before stays */
export const finish = (run: FinishedRun, found: Found | undefined, interval: string, now: Date): Held =>
  held((progress) => {
    const length = durationOf(interval);
    const failures = run.outcome === 'ok' ? 0 : progress.failures + 1;
    const slot =
      run.outcome === 'ok'
        ? nextSlot(new Date(run.slot), length, now).toISOString()
        : after(now, backOff(failures, length));
    return {
      ...(found === undefined ? progress : take(progress, found)),
      lease: null,
      decision: null,
      dueAt: slot,
      slot,
      failures,
      runs: remember(progress.runs, run),
    };
  });
