import type { DeepLink } from '#common/api/settings';
import { isSame, isSound, newLink, problemsOf, withLink, type Draft } from './draft';

const link = (id: string, url = 'https://a.example/{{value}}'): DeepLink => ({
  id,
  title: id,
  fields: [],
  url,
});
const draft = (...deepLinks: DeepLink[]): Draft => ({ revision: '1', sources: ['suricata-*'], deepLinks });

test.each<[string, Draft, boolean]>([
  ['sound', draft(link('a'), link('b')), true],
  ['no source', { ...draft(), sources: [] }, false],
  ['every index', { ...draft(), sources: ['*'] }, false],
  ['a script as address', draft(link('a', `${['javascript', 'alert(1)'].join(':')}`)), false],
  ['an id twice', draft(link('a'), link('a')), false],
])('%s', (_, settings, expected) => expect(isSound(problemsOf(settings))).toBe(expected));

test('a problem stands at its link', () =>
  expect([...problemsOf(draft(link('a'), link('b', 'ftp://x'))).links.keys()]).toEqual([1]));

test('a new link’s id is free', () => expect(newLink([link('link-2'), link('x')], 'New').id).toBe('link-3'));

test('change and remove', () => {
  expect(withLink(draft(link('a'), link('b')), 1, link('c')).deepLinks.map(({ id }) => id)).toEqual([
    'a',
    'c',
  ]);
  expect(withLink(draft(link('a'), link('b')), 0).deepLinks.map(({ id }) => id)).toEqual(['b']);
  const later: Draft = { ...draft(link('a')), revision: '2' };
  expect(isSame(draft(link('a')), later)).toBe(true);
});
