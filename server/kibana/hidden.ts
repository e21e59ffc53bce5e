import { HIDDEN_TYPES, type SavedObjects } from '../saved_objects/saved_objects';
import { savedObjectsOf } from './saved_objects';
import type { Started } from './start';

/** Gives what only Kibana itself may write: the audit and the key. */
export type Hidden = (started: Started) => SavedObjects;

/** Makes the repository once, when it is first needed. */
export function hiddenOnce(): Hidden {
  let hidden: SavedObjects | undefined;
  return ({ core }) =>
    (hidden ??= savedObjectsOf(core.savedObjects.createInternalRepository([...HIDDEN_TYPES])));
}
