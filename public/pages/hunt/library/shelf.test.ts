import type { HuntCount, StoredHunt } from '#common/api/hunts';
import type { Category } from '#common/hunts/hunt';
import type { Severity } from '../severity/severity';
import { everything, shelve, type LastRuns } from './shelf';

const hunt = (id: string, category: Category, more: Partial<StoredHunt> = {}): StoredHunt => ({
  id,
  version: 1,
  title: id,
  description: '',
  category,
  severity: 'low',
  status: 'stable',
  query: '',
  requires: { event_types: [], fields: [] },
  why: '',
  investigate: [],
  false_positives: [],
  origin: 'pack',
  ...more,
});

const ids = (shelves: ReturnType<typeof shelve>) =>
  shelves.map(({ category, hunts }) => [category, hunts.map((shelved) => shelved.hunt.id)]);

const library = [
  hunt('tunnel', 'c2', { attack: ['T1071.004'] }),
  hunt('ftp', 'policy', { title: 'FTP archives leave', query: 'event_type:fileinfo' }),
  hunt('mine', 'policy', { origin: 'own', title: 'Zulu' }),
  hunt('basic', 'policy', { title: 'Basic authentication' }),
];

test('categories stand in the pack’s order, own hunts of a severity before the pack’s, then by title; empty ones are left out', () =>
  expect(ids(shelve(library, [], {}, everything))).toEqual([
    ['policy', ['mine', 'basic', 'ftp']],
    ['c2', ['tunnel']],
  ]));

test.each<[string, string[]]>([
  ['archives ftp', ['ftp']],
  ['FILEINFO', ['ftp']],
  ['t1071', ['tunnel']],
  ['nothing of the kind', []],
])('a search for "%s"', (typed, expected) =>
  expect(ids(shelve(library, [], {}, { ...everything, typed })).flatMap(([, found]) => found)).toEqual(
    expected,
  ),
);

test.each<[string, Partial<HuntCount>, LastRuns, boolean]>([
  [
    'matched after the last run',
    { newest: '2026-11-20T12:00:00Z' },
    { ftp: '2026-11-20T11:00:00.000Z' },
    true,
  ],
  ['matched before it', { newest: '2026-11-20T10:00:00Z' }, { ftp: '2026-11-20T11:00:00.000Z' }, false],
  [
    'other offset, same moment',
    { newest: '2026-11-20T12:00:00+01:00' },
    { ftp: '2026-11-20T11:00:00Z' },
    false,
  ],
  ['never run', { newest: '2026-11-20T10:00:00Z' }, {}, false],
  ['no match', {}, { ftp: '2026-11-20T11:00:00Z' }, false],
])('%s: new is %s', (_, count, lastRuns, expected) => {
  const [shelf] = shelve(library, [{ id: 'ftp', count: 1, unit: 'events', ...count }], lastRuns, {
    ...everything,
    typed: 'archives',
  });
  expect(shelf?.hunts[0]?.isNew).toBe(expected);
});

test('an id that objects inherit is no last run', () => {
  const named = [hunt('constructor', 'c2')];
  const [shelf] = shelve(
    named,
    [{ id: 'constructor', count: 1, unit: 'events', newest: '2026-11-20T10:00:00Z' }],
    {},
    everything,
  );
  expect(shelf?.hunts[0]?.isNew).toBe(false);
});

test('a shelf says how many of its hunts found something, and others can be left out', () => {
  const counts: HuntCount[] = [
    { id: 'ftp', count: 3, unit: 'events' },
    { id: 'basic', count: 0, unit: 'findings' },
  ];
  const onlyFound = shelve(library, counts, {}, { ...everything, onlyFound: true });
  expect(shelve(library, counts, {}, everything).map(({ found, all }) => [found, all])).toEqual([
    [1, 3],
    [0, 1],
  ]);
  expect(ids(onlyFound)).toEqual([['policy', ['ftp']]]);
  expect(onlyFound[0]).toMatchObject({ found: 1, all: 3 });
});

test('until counts are known, no shelf says that nothing was found', () =>
  expect(shelve(library, undefined, {}, everything).map(({ found, all }) => [found, all])).toEqual([
    [undefined, 3],
    [undefined, 1],
  ]));

const weighed = [
  hunt('b', 'policy', { severity: 'medium' }),
  hunt('own', 'policy', { severity: 'medium', origin: 'own' }),
  hunt('low', 'policy', { severity: 'low', origin: 'own' }),
  hunt('z', 'policy', { severity: 'critical' }),
  hunt('a', 'policy', { severity: 'high' }),
];

test.each<[Severity, string[]]>([
  ['low', ['z', 'a', 'own', 'b', 'low']],
  ['medium', ['z', 'a', 'own', 'b']],
  ['high', ['z', 'a']],
  ['critical', ['z']],
])('the severest come first, down to %s', (atLeast, expected) =>
  expect(ids(shelve(weighed, [], {}, { ...everything, atLeast }))).toEqual([['policy', expected]]),
);
