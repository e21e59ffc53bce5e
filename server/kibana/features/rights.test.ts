import type { Access } from '#common/api/route';
import { accessOf, RIGHTS_PATHS } from './rights';

const none = { navLinks: {}, catalogue: {}, management: {} };

test.each<[string, Record<string, Record<string, boolean>>, Access[]]>([
  ['no feature at all', {}, []],
  ['flags that are off', { spoor: { read: false, write: false } }, []],
  ['a reader', { spoor: { read: true, write: false } }, ['spoor_read']],
  ['a feature of another plugin with a flag of that name', { discover: { read: true } }, []],
  [
    'everything',
    {
      spoor: { read: true, write: true },
      spoorClassify: { classify: true },
      spoorSecrets: { reveal: true },
      spoorAdministration: { administer: true },
    },
    ['spoor_read', 'spoor_write', 'spoor_classify', 'spoor_secrets', 'spoor_admin'],
  ],
])('%s', (_, flags, expected) => expect(accessOf({ ...none, ...flags })).toEqual(expected));

test('each feature is asked for once', () =>
  expect(RIGHTS_PATHS).toEqual(['spoor.*', 'spoorClassify.*', 'spoorSecrets.*', 'spoorAdministration.*']));
