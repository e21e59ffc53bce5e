import { isLeft } from 'fp-ts/lib/Either';
import { defaultSettings } from '#common/settings/check';
import { Audit } from '../audit/service';
import { SavedObjectsInMemory, scopeOver } from '../saved_objects/in_memory';
import { Kept } from '../kept';
import { SettingsService, type Revised } from './service';

test('settings that are refused leave no record', async () => {
  const scope = scopeOver(new SavedObjectsInMemory());
  const audit = new Audit(scope, new Date('2026-11-22T14:00:00Z'));
  const service = new SettingsService(scope, audit, new Kept<Revised>(() => 0));
  const wish = { ...defaultSettings, sources: ['eve-*'] };
  await service.put({ ...wish, revision: '' });
  expect(isLeft(await service.put({ ...wish, revision: 'another' }))).toBe(true);
  expect(await audit.list({})).toMatchObject({ right: { total: 1, items: [{ action: 'settings.update' }] } });
});

test('a reading that a change overtook is not remembered', async () => {
  const saved = new SavedObjectsInMemory();
  const scope = scopeOver(saved);
  const kept = new Kept<Revised>(() => 0);
  const audit = new Audit(scope, new Date('2026-11-22T14:00:00Z'));
  const service = new SettingsService(scope, audit, kept);
  const changed = { ...defaultSettings, sources: ['eve-*'] };
  const get = async (type: string, id: string) => {
    const before = await saved.get(type, id);
    await service.put({ ...changed, revision: '' });
    return before;
  };
  const slow = new SettingsService({ ...scope, saved: { ...saved, get } }, audit, kept);
  expect(await slow.recent()).toMatchObject({ right: { sources: defaultSettings.sources } });
  expect(await service.recent()).toMatchObject({ right: { sources: ['eve-*'] } });
});
