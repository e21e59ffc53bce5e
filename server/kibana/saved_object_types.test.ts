import { HIDDEN_TYPES } from '../saved_objects/saved_objects';
import { savedObjectTypes } from './saved_object_types';

const stored = (attributes: unknown) => ({ id: 'a b', type: 'spoor-hunt', attributes, references: [] });
const hunt = savedObjectTypes.find(({ name }) => name === 'spoor-hunt')?.management;

test.each<[string, unknown, string]>([
  ['its title', { title: 'FTP use' }, 'FTP use'],
  ['its id where a broken import has no title', {}, 'a b'],
  ['its id where a broken import has nothing', undefined, 'a b'],
])('Kibana lists a hunt by %s', (_, attributes, expected) =>
  expect(hunt?.getTitle?.(stored(attributes))).toBe(expected),
);

test('a hunt leads to its page, for who may read', () =>
  expect(hunt?.getInAppUrl?.(stored({}))).toEqual({
    path: '/app/spoor/hunt?hunt=a%20b',
    uiCapabilitiesPath: 'spoor.read',
  }));

test('what nobody may forge cannot be imported', () =>
  expect(
    savedObjectTypes
      .filter(({ hidden, management }) => hidden && management !== undefined)
      .map(({ name }) => name),
  ).toEqual([]));

test('hidden are the types that Spoor names as such', () =>
  expect(savedObjectTypes.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(HIDDEN_TYPES));

test('what is searched for on the page is mapped', () => {
  for (const { management, mappings } of savedObjectTypes) {
    const field = management?.defaultSearchField;
    if (field !== undefined) expect(Object.keys(mappings.properties)).toContain(field);
  }
});
