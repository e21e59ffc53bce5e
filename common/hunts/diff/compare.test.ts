import type { Hunt } from '../hunt';
import { compare, knownHunts, type Difference } from './compare';

const hunt: Hunt = {
  id: 'ftp-use',
  version: 1,
  title: 'FTP use',
  description: 'x',
  category: 'policy',
  severity: 'low',
  status: 'test',
  query: 'event_type:ftp',
  requires: { event_types: ['ftp'], fields: [] },
  why: 'x',
  investigate: [],
  false_positives: [],
};

const known = (...hunts: readonly Hunt[]) => knownHunts(hunts, (text) => text);

test.each<
  [what: string, before: readonly Hunt[], after: readonly Hunt[], differences: readonly Difference[]]
>([
  ['nothing', [hunt], [hunt], []],
  ['a new hunt', [], [hunt], [{ type: 'added', id: 'ftp-use', version: 1 }]],
  ['one that is gone', [hunt], [], [{ type: 'removed', id: 'ftp-use', version: 1 }]],
  [
    'another query',
    [hunt],
    [{ ...hunt, version: 2, query: 'event_type:ftp and ftp.command:USER' }],
    [
      {
        type: 'changed',
        id: 'ftp-use',
        before: 1,
        after: 2,
        isOther: true,
        changes: [{ key: 'query', before: 'event_type:ftp', after: 'event_type:ftp and ftp.command:USER' }],
      },
    ],
  ],
  [
    'a better guide',
    [hunt],
    [{ ...hunt, why: 'y' }],
    [
      {
        type: 'changed',
        id: 'ftp-use',
        before: 1,
        after: 1,
        isOther: false,
        changes: [{ key: 'guide', before: '', after: '' }],
      },
    ],
  ],
])('%s', (_, before, after, differences) => {
  expect(compare(known(...before), known(...after))).toEqual(differences);
});

test('of a lock only versions and meanings are known', () => {
  const [[id, { version, meaning }] = ['', { version: 0, meaning: '' }]] = known(hunt);
  const lock = new Map([[id, { version, meaning }]]);
  expect(compare(lock, known({ ...hunt, why: 'y' }))).toEqual([]);
  expect(compare(lock, known({ ...hunt, severity: 'high' }))).toEqual([
    { type: 'changed', id: 'ftp-use', before: 1, after: 1, isOther: true, changes: [] },
  ]);
});
