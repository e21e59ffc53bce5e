import { right, type Either } from 'fp-ts/lib/Either';
import type { Networks } from '#common/networks/networks';
import { Audit } from '../audit/service';
import { Kept } from '../kept';
import { SavedObjectsInMemory, scopeOver } from '../saved_objects/in_memory';
import { NetworksService } from './service';

const hq = { cidr: '10.1.0.0/16', name: 'HQ', home: true };
const lab = { cidr: '10.9.0.0/24', name: 'Internet (lab)', home: false };

/** A service over saved objects of its own. */
function started() {
  const saved = new SavedObjectsInMemory();
  const scope = scopeOver(saved);
  const audit = new Audit(scope, new Date('2026-11-22T14:00:00Z'));
  const networks = new NetworksService(scope, audit, new Kept<Networks>(() => 0));
  return { saved, audit, networks, definitions: networks.definitions };
}

const itemsOf = (answer: Either<unknown, { readonly items: readonly object[] }>) =>
  answer._tag === 'Right' ? answer.right.items : answer.left;

test('until somebody defines networks, there are none', async () => {
  const { definitions, networks } = started();
  expect(await definitions.get()).toEqual(right({ items: [], revision: '' }));
  expect(await networks.recent()).toMatchObject(right({ names: [] }));
});

test('what is imported is asked at once', async () => {
  const { definitions, networks } = started();
  await networks.recent();
  await definitions.import({ csv: 'cidr,name,home\n10.1.0.0/16,HQ,true', replace: true });
  expect(await networks.recent()).toMatchObject(right({ names: ['HQ'] }));
});

test('an import adds, and a network that is there takes what the new row says', async () => {
  const { definitions } = started();
  await definitions.put({ items: [hq], revision: '' });
  const csv = 'cidr,name,home\n10.1.0.0/16,Main office,true\n10.9.0.0/24,Internet (lab),false';
  expect(itemsOf(await definitions.import({ csv, replace: false }))).toEqual([
    { ...hq, name: 'Main office' },
    lab,
  ]);
});

test('an import that replaces leaves nothing of what was there', async () => {
  const { definitions } = started();
  await definitions.put({ items: [hq], revision: '' });
  const csv = 'cidr,name,home\n10.9.0.0/24,Internet (lab),false';
  expect(itemsOf(await definitions.import({ csv, replace: true }))).toEqual([lab]);
});

test('one bad row refuses all, and every bad row is named', async () => {
  const { definitions, audit } = started();
  const csv = 'cidr,name,home\n10.1.0.0/16,HQ,true\n10.2.0.5/16,A,true\nx,B,true';
  expect(await definitions.import({ csv, replace: true })).toMatchObject({
    left: {
      kind: 'bad request',
      message: expect.stringMatching(/^Nothing was imported, since line 3 is wrong: .* So is 1 other row\.$/),
      attributes: { rows: [{ line: 3 }, { line: 4 }] },
    },
  });
  expect(itemsOf(await definitions.get())).toEqual([]);
  expect(await audit.list({})).toMatchObject(right({ total: 0 }));
});

test('what somebody else changed meanwhile is not overwritten', async () => {
  const { definitions } = started();
  await definitions.put({ items: [hq], revision: '' });
  const csv = 'cidr,name,home\n10.9.0.0/24,Internet (lab),false';
  for (const refused of [
    await definitions.put({ items: [], revision: 'old' }),
    await definitions.import({ csv, replace: true, revision: 'old' }),
  ]) {
    expect(refused).toMatchObject({ left: { kind: 'conflict' } });
  }
  expect(itemsOf(await definitions.get())).toEqual([hq]);
});

test('a definition that is none is refused with its place', async () => {
  const { definitions } = started();
  const items = [hq, { ...hq, name: 'Twice' }, { ...lab, cidr: '10.9.0.1/24' }];
  expect(await definitions.put({ items, revision: '' })).toMatchObject({
    left: {
      kind: 'bad request',
      message: expect.stringMatching(
        /^items\[1\]: .* stands at items\[0\] already.* items\[2\]: .*10\.9\.0\.0\/24/,
      ),
      attributes: { items: [{ at: 1 }, { at: 2 }] },
    },
  });
});

test('a change is recorded with the count of rows, and not with the rows', async () => {
  const { definitions, networks, audit } = started();
  await definitions.put({ items: [hq, lab], revision: '' });
  await networks.userGroups.import({ csv: 'user,group\nalice,Sales', replace: true });
  expect(await audit.list({ action: 'networks.update' })).toMatchObject(
    right({ items: [{ target: 'spoor-network', details: { rows: 2 } }] }),
  );
  expect(await audit.list({ action: 'user_groups.update' })).toMatchObject(
    right({ items: [{ details: { rows: 1 } }] }),
  );
});

test('rows that were written by other means are used where they can be', async () => {
  const { saved, definitions } = started();
  await saved.create('spoor-network', 'table', { items: [hq, 5, { cidr: 'x', name: 'A', home: true }] });
  expect(itemsOf(await definitions.get())).toEqual([hq]);
});
