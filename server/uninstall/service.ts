import { isLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import type { Leftover, uninstall } from '#common/api/uninstall';
import type { Answer } from '../problem';
import { HIDDEN_TYPES, TYPES, type SavedObjects } from '../saved_objects/saved_objects';
import type { Scope } from '../scope';

type Response = TypeOf<typeof uninstall.response>;

const shared: readonly string[] = HIDDEN_TYPES;
const ofSpace = Object.values(TYPES).filter((type) => !shared.includes(type));

/** Objects that are read at once; what is removed makes room for the next. */
const BATCH = 500;

async function countOf(saved: SavedObjects, type: string, everySpace = false): Answer<number> {
  const found = await saved.list({ type, size: 1, everySpace });
  return isLeft(found) ? found : right(found.right.total);
}

/** Removes all objects of a type that `saved` reaches. @returns how many */
async function empty(saved: SavedObjects, type: string): Answer<number> {
  for (let removed = 0; ;) {
    const found = await saved.list({ type, size: BATCH });
    if (isLeft(found)) return found;
    if (found.right.items.length === 0) return right(removed);
    for (const { id } of found.right.items) {
      const gone = await saved.remove(type, id);
      // somebody else may remove it at the same time
      if (isLeft(gone) && gone.left.kind !== 'not found') return gone;
      removed += 1;
    }
  }
}

/**
 * Takes out what Spoor keeps in Kibana. Since 8.0 Kibana refuses to upgrade where saved objects are of a type that no
 * plugin knows, so that a plugin which was merely removed stands in the way.
 */
export class Uninstall {
  constructor(private readonly scope: Scope) {}

  /** What there is in this space, and what all spaces share. */
  async look(): Answer<Response> {
    const items: Leftover[] = [];
    for (const type of [...ofSpace, ...shared]) {
      const isShared = shared.includes(type);
      const count = await countOf(isShared ? this.scope.hidden : this.scope.saved, type);
      if (isLeft(count)) return count;
      items.push({ type, count: count.right, shared: isShared });
    }
    return right({ items, deleted: 0 });
  }

  /** Removes what lies in this space, with the user's own rights; and what is shared, once no space has anything. */
  async remove(): Answer<Response> {
    let deleted = 0;
    for (const type of ofSpace) {
      const removed = await empty(this.scope.saved, type);
      if (isLeft(removed)) return removed;
      deleted += removed.right;
    }
    const others = await this.anythingLeft();
    if (isLeft(others)) return others;
    for (const type of others.right ? [] : shared) {
      const removed = await empty(this.scope.hidden, type);
      if (isLeft(removed)) return removed;
      deleted += removed.right;
    }
    const left = await this.look();
    return isLeft(left) ? left : right({ ...left.right, deleted });
  }

  /** Whether another space still has something: its administrators may not lose their history by this. */
  private async anythingLeft(): Answer<boolean> {
    for (const type of ofSpace) {
      const count = await countOf(this.scope.hidden, type, true);
      if (isLeft(count)) return count;
      if (count.right > 0) return right(true);
    }
    return right(false);
  }
}
