import type { KibanaFeatureConfig } from '../../../typings/kibana-8.19/server';
import { createFeatures } from './features';

const nothing = { all: [], read: [] };
const feature: KibanaFeatureConfig = {
  id: 'spoor',
  name: 'Spoor',
  category: { id: 'security', label: 'Security' },
  app: [],
  privileges: {
    all: { api: ['spoor_read', 'spoor_write'], savedObject: nothing, ui: ['read', 'write'] },
    read: { api: ['spoor_read'], savedObject: nothing, ui: ['read'] },
  },
  subFeatures: [
    {
      name: 'Secrets',
      privilegeGroups: [
        {
          groupType: 'independent',
          privileges: [
            {
              id: 'secrets',
              name: 'Reveal',
              includeIn: 'all',
              api: ['spoor_secrets'],
              savedObject: nothing,
              ui: ['secrets'],
            },
          ],
        },
      ],
    },
  ],
};

test.each<[string, string[], Record<string, boolean>]>([
  ['nobody', [], { read: false, write: false, secrets: false }],
  ['a reader', ['spoor_read'], { read: true, write: false, secrets: false }],
  ['a writer', ['spoor_read', 'spoor_write'], { read: true, write: true, secrets: false }],
  [
    'a reader with a sub-feature',
    ['spoor_read', 'spoor_secrets'],
    { read: true, write: false, secrets: true },
  ],
])('flags of %s', (_, access, expected) => {
  const features = createFeatures();
  features.setup.registerKibanaFeature(feature);
  expect(features.flagsOf(access)).toEqual({ spoor: expected });
});

test('an id may be registered once only', () => {
  const { setup } = createFeatures();
  setup.registerKibanaFeature(feature);
  expect(() => setup.registerKibanaFeature(feature)).toThrow('Feature with id spoor is already registered.');
});
