import { isLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import type { Leftover, uninstall } from '#common/api/uninstall';
import { plain } from '#common/events/visible';
import type { Audit } from '../audit/service';
import type { Answer } from '../problem';
import { HIDDEN_TYPES, TYPES, type SavedObjects } from '../saved_objects/saved_objects';
import type { Log, Scope } from '../scope';
import type { Seals } from '../secrets/seal';
import type { Host } from '../status/service';
import { refusalToRemoveShared } from './everything';

type Response = TypeOf<typeof uninstall.response>;

const shared: readonly string[] = HIDDEN_TYPES;
const ofSpace = Object.values(TYPES).filter((type) => !shared.includes(type));

/** Objects that are read at once; what is removed makes room for the next. */
const BATCH = 100;

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
    // at once, since each waits until searches see that it is gone
    const gone = await Promise.all(found.right.items.map(({ id }) => saved.remove(type, id)));
    // somebody else may remove it at the same time
    const failed = gone.find((one) => isLeft(one) && one.left.kind !== 'not found');
    if (failed !== undefined && isLeft(failed)) return failed;
    removed += gone.length;
  }
}

/** What a removal leaves behind, and whom it tells. */
interface Stock {
  readonly host: Pick<Host, 'host'>;
  readonly seals: Seals;
  readonly log: Log;
}

const sumOf = (items: readonly Leftover[]): number => items.reduce((sum, { count }) => sum + count, 0);

/** `spoor-hunt 2, spoor-settings 1` */
const countsText = (items: readonly Leftover[]): string =>
  items.flatMap(({ type, count }) => (count === 0 ? [] : [`${type} ${count}`])).join(', ');

/**
 * Takes out what Spoor keeps in Kibana. Since 8.0 Kibana refuses to upgrade where saved objects are of a type that no
 * plugin knows, so that a plugin which was merely removed stands in the way.
 */
export class Uninstall {
  constructor(
    private readonly scope: Scope,
    private readonly audit: Audit,
    private readonly stock: Stock,
  ) {}

  /** What there is in this space, and what all spaces share. */
  async look(): Answer<Response> {
    const items: Leftover[] = [];
    for (const type of [...ofSpace, ...shared]) {
      const isShared = shared.includes(type);
      const count = await countOf(isShared ? this.scope.hidden : this.scope.saved, type);
      if (isLeft(count)) return count;
      items.push({ type, count: count.right, shared: isShared });
    }
    return right({ items, deleted: 0, stays: await refusalToRemoveShared(this.scope, this.stock.host) });
  }

  /**
   * Removes what lies in this space, with the user's own rights; and what is shared, once no space has anything, and the
   * user may end the history of all.
   */
  async remove(): Answer<Response> {
    const before = await this.look();
    if (isLeft(before)) return before;
    const announced = await this.announce(before.right);
    if (isLeft(announced)) return announced;
    let deleted = 0;
    for (const type of ofSpace) {
      const removed = await empty(this.scope.saved, type);
      if (isLeft(removed)) return removed;
      deleted += removed.right;
    }
    const sharedToo = before.right.stays === '' ? await this.removeShared() : right(0);
    if (isLeft(sharedToo)) return sharedToo;
    const left = await this.look();
    return isLeft(left) ? left : right({ ...left.right, deleted: deleted + sharedToo.right });
  }

  /** Tells the history, where it stays, and the operator; before anything is gone. */
  private async announce({ items, stays }: Response): Answer<void> {
    const going = items.filter(({ shared: isShared }) => !isShared || stays === '');
    if (sumOf(going) === 0) return right(undefined);
    const { user, space } = this.scope;
    const counts = countsText(items.filter(({ shared: isShared }) => !isShared));
    this.stock.log.warn(
      `${plain(user.name)} takes out what Spoor keeps in the space ${space}: ${countsText(going)}. What all spaces share ${stays === '' ? 'goes with the last space' : 'stays'}.`,
    );
    if (counts === '') return right(undefined);
    const recorded = await this.audit.record('spoor.uninstall', space, { counts });
    return isLeft(recorded) ? recorded : right(undefined);
  }

  private async removeShared(): Answer<number> {
    const others = await this.anythingLeft();
    if (isLeft(others)) return others;
    if (others.right) return right(0);
    let deleted = 0;
    for (const type of shared) {
      const removed = await empty(this.scope.hidden, type);
      if (isLeft(removed)) return removed;
      deleted += removed.right;
    }
    this.stock.seals.forget();
    return right(deleted);
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
