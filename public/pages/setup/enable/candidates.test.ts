import type { HuntCount, StoredHunt } from '#common/api/hunts';
import { huntOf } from '#common/hunts/engine/test_hunts';
import { candidatesOf, ruleOf } from './candidates';

const stable = (id: string, rest: Partial<StoredHunt> = {}): StoredHunt => ({
  ...huntOf({ id, title: id, status: 'stable' }),
  origin: 'pack',
  ...rest,
});
const count = (id: string, rest: Partial<HuntCount> = {}): HuntCount => ({
  id,
  count: 1,
  unit: 'events',
  ...rest,
});
const rule = (hunt: string) => ({ id: `rule of ${hunt}`, name: hunt, enabled: true, params: { hunt } });

const idsOf = (...of: Parameters<typeof candidatesOf>) => candidatesOf(...of).map(({ hunt }) => hunt.id);

test.each<[string, StoredHunt, HuntCount, boolean]>([
  ['a stable hunt', stable('a'), count('a'), true],
  ['one that is being tested', stable('a', { status: 'test' }), count('a'), false],
  ['one that the data cannot answer', stable('a'), count('a', { unanswerable: 'No TLS.' }), false],
  [
    'one that needs the memory',
    stable('a', { first_seen: { fields: ['tls.sni'], learn: '7d' } }),
    count('a'),
    false,
  ],
])('%s', (_, hunt, found, isOffered) => expect(idsOf([hunt], [found], [])).toEqual(isOffered ? ['a'] : []));

test('a hunt that has a rule is shown whatever it is, with its rule', () => {
  const [candidate] = candidatesOf([stable('a', { status: 'test' })], [count('a')], [rule('a'), rule('b')]);
  expect(candidate?.rules).toEqual([rule('a')]);
});

test('the gravest come first, then by title', () => {
  const hunts = [
    stable('low', { severity: 'low' }),
    stable('b', { severity: 'critical' }),
    stable('a', { severity: 'critical' }),
  ];
  expect(
    idsOf(
      hunts,
      hunts.map(({ id }) => count(id)),
      [],
    ),
  ).toEqual(['a', 'b', 'low']);
});

test('enabling makes a rule that asks the hunt by its id', () => {
  const [candidate] = candidatesOf([stable('ftp-use')], [count('ftp-use')], []);
  expect(candidate && ruleOf(candidate)).toMatchObject({
    type: 'spoor.hunt',
    name: 'ftp-use',
    params: { hunt: 'ftp-use' },
  });
});
