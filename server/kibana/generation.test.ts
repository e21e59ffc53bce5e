import { generationOf, type Generation } from './generation';

test.each<[string, Generation]>([
  ['7.17.0', '7.17'],
  ['7.17.29', '7.17'],
  ['8.18.0', '8.19'],
  ['8.19.21', '8.19'],
  ['9.0.0', '9'],
  ['9.4.2-SNAPSHOT', '9'],
  ['10.0.0', '9'],
])('Kibana %s speaks as %s', (version, expected) => expect(generationOf(version)).toBe(expected));
