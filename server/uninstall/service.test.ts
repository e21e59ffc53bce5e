import { isRight, right } from 'fp-ts/lib/Either';
import { SavedObjectsInMemory, scopeOver } from '../saved_objects/in_memory';
import { TYPES } from '../saved_objects/saved_objects';
import { Uninstall } from './service';

/** A space and what all spaces share, with `hunts` hunts here and some in another space. */
async function spaceWith(hunts: number, elsewhere: number) {
  const here = new SavedObjectsInMemory();
  const everywhere = new SavedObjectsInMemory();
  for (let number = 0; number < hunts; number += 1) await here.create(TYPES.hunt, `${number}`, {});
  for (let number = 0; number < elsewhere; number += 1) {
    await everywhere.create(TYPES.hunt, `other ${number}`, {});
  }
  await here.create(TYPES.settings, 'settings', {});
  await everywhere.create(TYPES.audit, 'record', {});
  return new Uninstall({ ...scopeOver(here), hidden: everywhere });
}

const countsOf = async (uninstall: Uninstall) => {
  const there = await uninstall.look();
  return isRight(there)
    ? there.right.items.filter(({ count }) => count > 0).map(({ type, count }) => `${type} ${count}`)
    : there.left;
};

test('looking removes nothing', async () => {
  const uninstall = await spaceWith(2, 0);
  const counts = ['spoor-hunt 2', 'spoor-settings 1', 'spoor-audit 1'];
  expect(await countsOf(uninstall)).toEqual(counts);
  expect(await countsOf(uninstall)).toEqual(counts);
});

test('the last space takes what is shared along, however much there is', async () => {
  const uninstall = await spaceWith(1_201, 0);
  expect(await uninstall.remove()).toEqual(right(expect.objectContaining({ deleted: 1_203 })));
  expect(await countsOf(uninstall)).toEqual([]);
});

test('while another space has hunts, what is shared stays', async () => {
  const uninstall = await spaceWith(2, 1);
  expect(await uninstall.remove()).toEqual(right(expect.objectContaining({ deleted: 3 })));
  expect(await countsOf(uninstall)).toEqual(['spoor-audit 1']);
});
