import { isLeft, isRight } from 'fp-ts/Either';
import type { Hunt } from '../hunt';
import { checkLock } from './check_lock';
import { emptyLock, type Lock } from './lock';
import { meaningOf } from './meaning';
import { renewLock } from './renew';

const hunt: Hunt = {
  id: 'ftp-use',
  version: 2,
  title: 'FTP use',
  description: 'x',
  category: 'policy',
  severity: 'low',
  status: 'test',
  query: 'event_type:ftp and ftp.command:USER',
  requires: { event_types: ['ftp', 'flow'], fields: ['ftp.command'] },
  why: 'x',
  investigate: [],
  false_positives: [],
  threshold: { by: ['src_ip'], window: '10m', at_least: 3 },
};

/** Any function of the text will do. */
const digest = (text: string) => text;

const locked = (...hunts: readonly Hunt[]): Lock => {
  const made = renewLock(emptyLock, hunts, new Map(), digest);
  if (isLeft(made)) throw new Error(JSON.stringify(made.left));
  return made.right;
};

test.each<[what: string, change: Partial<Hunt>]>([
  ['a better guide', { title: 'x', description: 'y', why: 'z', false_positives: ['a'], references: ['b'] }],
  ['another status', { status: 'stable' }],
  ['blanks and brackets', { query: ' event_type:ftp   and (ftp.command:"USER")' }],
  ['the order of what it needs', { requires: { event_types: ['flow', 'ftp'], fields: ['ftp.command'] } }],
  ['the order of a block’s keys', { threshold: { at_least: 3, by: ['src_ip'], window: '10m' } }],
])('%s changes nothing that a hunt finds', (_, change) => {
  expect(meaningOf({ ...hunt, ...change })).toBe(meaningOf(hunt));
});

test.each<[what: string, change: Partial<Hunt>]>([
  ['the query', { query: 'event_type:ftp and ftp.command:PASS' }],
  ['the block', { threshold: { by: ['src_ip'], window: '10m', at_least: 4 } }],
  ['no block', { threshold: undefined }],
  ['the order of a block’s fields', { threshold: { by: ['dest_ip', 'src_ip'], window: '10m', at_least: 3 } }],
  ['what it needs', { requires: { event_types: ['ftp'], fields: [] } }],
  ['the severity', { severity: 'high' }],
])('%s changes what a hunt finds, or how loud it is', (_, change) => {
  expect(meaningOf({ ...hunt, ...change })).not.toBe(meaningOf(hunt));
});

const changed = { ...hunt, query: 'event_type:ftp' };

test.each<[what: string, lock: Lock, hunts: readonly Hunt[], faults: readonly string[]]>([
  ['as it was', locked(hunt), [hunt], []],
  ['a new one', emptyLock, [hunt], ['stale id lock.json does not have this hunt yet. Run spoor rules lock.']],
  [
    'a change under the old version',
    locked(hunt),
    [changed],
    ['lapse version The hunt finds something else than the version 2 that is locked. Raise "version" to 3.'],
  ],
  [
    'a change with a new version',
    locked(hunt),
    [{ ...changed, version: 3 }],
    ['stale version lock.json still has version 2. Run spoor rules lock.'],
  ],
  [
    'an old version',
    locked(hunt),
    [{ ...hunt, version: 1 }],
    ['lapse version "version" is 1, and 2 is locked. Versions never go back: make it 2 or more.'],
  ],
  [
    'one that is gone',
    locked(hunt),
    [],
    [
      'gone id The hunt ftp-use is locked, but there is no such file. Put it back, or run spoor rules lock --retire "ftp-use=why".',
    ],
  ],
  [
    'one that came back',
    { hunts: {}, retired: { 'ftp-use': 'nobody asks' } },
    [hunt],
    ["lapse id The id ftp-use was retired (nobody asks), and people's links still hold it. Take another id."],
  ],
  [
    'a name that all objects have',
    emptyLock,
    [{ ...hunt, id: 'constructor' }],
    ['stale id lock.json does not have this hunt yet. Run spoor rules lock.'],
  ],
])('%s', (_, lock, hunts, faults) => {
  const found = checkLock(lock, hunts, digest, true);
  expect(found.map(({ type, key, message }) => `${type} ${key} ${message}`)).toEqual(faults);
});

test('of a part of a pack nobody asks what is gone', () => {
  expect(checkLock(locked(hunt), [], digest, false)).toEqual([]);
});

test('a lock is renewed where every change has its version, and every loss its reason', () => {
  const lock = locked(hunt);
  expect(isLeft(renewLock(lock, [changed], new Map(), digest))).toBe(true);
  expect(isLeft(renewLock(lock, [], new Map(), digest))).toBe(true);
  const renewed = renewLock(lock, [{ ...changed, version: 3 }], new Map(), digest);
  expect(isRight(renewed) && checkLock(renewed.right, [{ ...changed, version: 3 }], digest, true)).toEqual(
    [],
  );
  expect(renewLock(lock, [], new Map([['ftp-use', 'nobody asks']]), digest)).toMatchObject({
    right: { hunts: {}, retired: { 'ftp-use': 'nobody asks' } },
  });
});
