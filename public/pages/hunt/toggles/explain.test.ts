import { explain } from './explain';
import type { Shown } from './toggle';

const types = {
  counts: new Map([
    ['dns', 1_234],
    ['tls', 0],
  ]),
  stored: new Set(['dns', 'tls', 'smb']),
  isRun: true,
};

test.each<[string, string, Shown, string]>([
  ['found', 'dns', 'all', '1,234 dns events match the query and filters.'],
  [
    'found, but switched off',
    'dns',
    'none',
    '1,234 dns events match the query and filters. dns: switched off here.',
  ],
  ['stored, none matches', 'smb', 'all', 'No smb events match the query and filters in this period.'],
  ['stored, none matches, switched off', 'smb', 'none', 'smb: switched off here.'],
  ['not in the source', 'dnp3', 'all', 'There are no dnp3 events in these sources in any period.'],
])('%s', (_, type, shown, expected) => expect(explain(type, [type], types, shown)).toBe(expected));

test('a query that was not run counts nothing, and claims no zero', () =>
  expect(explain('dns', ['dns'], { ...types, counts: undefined, isRun: false }, 'all')).toBe(
    'dns events are not counted, because the query was not run.',
  ));
