import { isRight } from 'fp-ts/Either';
import type { HuntCount, StoredHunt } from '#common/api/hunts';
import { readParams } from '#common/rules/check_params';
import { HUNT_RULE } from '#common/rules/hunt_rule';
import type { NewRule, Rule } from '#public/app/services';

/** A hunt that may run by itself. */
export interface Candidate {
  readonly hunt: StoredHunt;
  /** What it found in the last 24 hours. */
  readonly found: HuntCount;
  /** Rules that run it already, by whoever they were made. */
  readonly rules: readonly Rule[];
}

const WEIGHTS = { critical: 3, high: 2, medium: 1, low: 0 } as const;

const weightOf = ({ severity }: StoredHunt) => (severity === undefined ? -1 : WEIGHTS[severity]);

/** Whether rules can ask a hunt at all: some need the memory, which one run does not have. */
const canRun = ({ id, ...hunt }: StoredHunt): boolean =>
  hunt.first_seen === undefined && hunt.beacon === undefined && isRight(readParams({ hunt: id }));

/**
 * Hunts that are worth a rule, the gravest first: stable ones that the events at hand can answer, and any that has a
 * rule already.
 * @param rules all of Spoor's rules in this space
 */
export function candidatesOf(
  hunts: readonly StoredHunt[],
  counts: readonly HuntCount[],
  rules: readonly Rule[],
): readonly Candidate[] {
  const byId = new Map(counts.map((count) => [count.id, count]));
  return hunts
    .flatMap((hunt): Candidate[] => {
      const found = byId.get(hunt.id);
      const own = rules.filter(({ params }) => params.hunt === hunt.id);
      const isWorth = hunt.status === 'stable' && found?.unanswerable === undefined && canRun(hunt);
      return found && (isWorth || own.length > 0) ? [{ hunt, found, rules: own }] : [];
    })
    .sort(
      (one, other) =>
        weightOf(other.hunt) - weightOf(one.hunt) || one.hunt.title.localeCompare(other.hunt.title),
    );
}

/** The rule that enabling a hunt makes. */
export const ruleOf = ({ hunt }: Candidate): NewRule => ({
  name: hunt.title,
  type: HUNT_RULE.id,
  interval: HUNT_RULE.defaultInterval,
  params: { hunt: hunt.id },
  actions: [],
});
