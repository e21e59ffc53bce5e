import { featureRules as rules717 } from '../7.17/features';
import { featureRules as rules819 } from '../8.19/features';
import { featureRules as rules9 } from '../9/features';
import { createFeatures, type FeatureRules } from './features';

const nothing = { all: [], read: [] };
const feature = {
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

const generations: ReadonlyArray<[string, FeatureRules]> = [
  ['7.17', rules717],
  ['8.19', rules819],
  ['9', rules9],
];

describe.each(generations)('features of %s', (_, rules) => {
  test.each<[string, string[], Record<string, boolean>]>([
    ['nobody', [], { read: false, write: false, secrets: false }],
    ['a reader', ['spoor_read'], { read: true, write: false, secrets: false }],
    ['a writer', ['spoor_read', 'spoor_write'], { read: true, write: true, secrets: false }],
    [
      'a reader with a sub-feature',
      ['spoor_read', 'spoor_secrets'],
      { read: true, write: false, secrets: true },
    ],
  ])('flags of %s', (__, access, expected) => {
    const features = createFeatures(rules);
    features.register(feature);
    expect(features.flagsOf(access)).toEqual({ spoor: expected });
  });
});
