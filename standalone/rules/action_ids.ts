import type { StoredAction } from './stored_rule';

/** An action whose group is known, and its id perhaps. */
interface Asked extends Pick<StoredAction, 'group' | 'connectorId'> {
  readonly uuid?: string;
}

/**
 * Ids that actions keep when a rule is changed. 7.17's clients name none: there the action in the same place, of the same
 * group and connector, is the same action, or its throttle would begin anew with every change.
 * @returns `undefined` for each action that is new
 */
export const keptIds = (
  asked: readonly Asked[],
  before: readonly StoredAction[],
): ReadonlyArray<string | undefined> =>
  asked.map(({ uuid, group, connectorId }, at) => {
    const there = before[at];
    const isSame =
      there?.group === group &&
      there.connectorId === connectorId &&
      !asked.some((other) => other.uuid === there.uuid);
    return uuid ?? (isSame ? there.uuid : undefined);
  });
