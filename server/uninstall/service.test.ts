import { isRight, left, right } from 'fp-ts/lib/Either';
import { Audit } from '../audit/service';
import type { Elasticsearch } from '../elasticsearch/elasticsearch';
import type { Problem } from '../problem';
import { SavedObjectsInMemory, scopeOver } from '../saved_objects/in_memory';
import { TYPES } from '../saved_objects/saved_objects';
import { Seals } from '../secrets/seal';
import type { Host } from '../status/service';
import { Uninstall } from './service';

/** What Elasticsearch answers when it is asked for the privilege. */
type Privilege = Awaited<ReturnType<Elasticsearch['ask']>>;

const held: Privilege = right({ cluster: { manage_security: true } });
const notHeld: Privilege = right({ cluster: { manage_security: false } });
const refused = (kind: Problem['kind']): Privilege => left({ kind, message: 'No.' });

interface Given {
  readonly hunts: number;
  readonly elsewhere?: number;
  readonly privilege?: Privilege;
  readonly host?: Host['host'];
}

/** A space and what all spaces share, with `hunts` hunts here and some in another space. */
async function spaceWith({ hunts, elsewhere = 0, privilege = held, host = 'kibana' }: Given) {
  const here = new SavedObjectsInMemory();
  const everywhere = new SavedObjectsInMemory();
  for (let number = 0; number < hunts; number += 1) await here.create(TYPES.hunt, `${number}`, {});
  for (let number = 0; number < elsewhere; number += 1) {
    await everywhere.create(TYPES.hunt, `other ${number}`, {});
  }
  await here.create(TYPES.settings, 'settings', {});
  await everywhere.create(TYPES.audit, 'record', {});
  const scope = { ...scopeOver(here), hidden: everywhere, elasticsearch: { ask: async () => privilege } };
  const audit = new Audit(scope, new Date('2026-11-22T12:00:00Z'));
  const warnings: string[] = [];
  const say = () => undefined;
  const log = { info: say, warn: (text: string) => void warnings.push(text), error: say };
  const seals = new Seals();
  return {
    uninstall: new Uninstall(scope, audit, { host: { host }, seals, log }),
    warnings,
    seals,
    everywhere,
  };
}

const countsOf = async (uninstall: Uninstall) => {
  const there = await uninstall.look();
  return isRight(there)
    ? there.right.items.filter(({ count }) => count > 0).map(({ type, count }) => `${type} ${count}`)
    : there.left;
};

test('looking removes nothing', async () => {
  const { uninstall } = await spaceWith({ hunts: 2 });
  const counts = ['spoor-hunt 2', 'spoor-settings 1', 'spoor-audit 1'];
  expect(await countsOf(uninstall)).toEqual(counts);
  expect(await countsOf(uninstall)).toEqual(counts);
});

test('the last space takes what is shared along, however much there is', async () => {
  const { uninstall } = await spaceWith({ hunts: 1_201 });
  // the two records of the history are the one that was there, and that of the removal
  expect(await uninstall.remove()).toEqual(right(expect.objectContaining({ deleted: 1_204, stays: '' })));
  expect(await countsOf(uninstall)).toEqual([]);
});

test('while another space has hunts, what is shared stays, and tells of the removal', async () => {
  const { uninstall } = await spaceWith({ hunts: 2, elsewhere: 1 });
  expect(await uninstall.remove()).toEqual(right(expect.objectContaining({ deleted: 3 })));
  expect(await countsOf(uninstall)).toEqual(['spoor-audit 2']);
});

test.each<[string, Partial<Given>, boolean]>([
  ['may give themselves every right', { privilege: held }, true],
  ['may not', { privilege: notHeld }, false],
  ['cannot be judged, since Elasticsearch is down', { privilege: refused('unavailable') }, false],
  ['may not even ask', { privilege: refused('forbidden') }, false],
  ['gets an odd answer', { privilege: right('yes') }, false],
  ['needs nothing, since security is off', { privilege: refused('bad request') }, true],
  ['administers the bundled host', { privilege: notHeld, host: 'bundled' }, true],
])('the history of all spaces goes where an administrator %s: %o', async (_, given, goes) => {
  const { uninstall } = await spaceWith({ hunts: 1, ...given });
  const removed = await uninstall.remove();
  expect(await countsOf(uninstall)).toEqual(goes ? [] : ['spoor-audit 2']);
  const stays = goes ? '' : expect.stringContaining('manage_security');
  expect(removed).toEqual(right(expect.objectContaining({ stays })));
});

test('a removal stands in the history and in the server’s log, once', async () => {
  const { uninstall, warnings, everywhere } = await spaceWith({ hunts: 2, privilege: notHeld });
  await uninstall.remove();
  await uninstall.remove();
  const history = await everywhere.list({ type: TYPES.audit, size: 10 });
  expect(isRight(history) && history.right.items.map(({ attributes }) => attributes)).toEqual([
    {},
    expect.objectContaining({
      action: 'spoor.uninstall',
      user: 'ada',
      target: 'default',
      details: { counts: 'spoor-hunt 2, spoor-settings 1' },
    }),
  ]);
  expect(warnings).toEqual([
    'ada takes out what Spoor keeps in the space default: spoor-hunt 2, spoor-settings 1. What all spaces share stays.',
  ]);
});

test('nothing is removed that cannot be recorded', async () => {
  const { uninstall, everywhere } = await spaceWith({ hunts: 2 });
  everywhere.broken.add(TYPES.audit);
  expect(isRight(await uninstall.remove())).toBe(false);
  expect(await countsOf(uninstall)).toEqual(['spoor-hunt 2', 'spoor-settings 1', 'spoor-audit 1']);
});

test('with the key goes what is remembered of it', async () => {
  const { uninstall, seals, everywhere } = await spaceWith({ hunts: 1 });
  const tokens = async () => {
    const seal = await seals.get(everywhere);
    return isRight(seal) ? seal.right('ftp.command_data', 'secret') : undefined;
  };
  const before = await tokens();
  await uninstall.remove();
  expect(await tokens()).not.toBe(before);
});
