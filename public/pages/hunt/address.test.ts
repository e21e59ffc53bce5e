import * as fc from 'fast-check';
import { encodePill } from '#common/links/hunt_address';
import { decodeState, encodeState, isTime } from './address';
import type { Pill } from '#common/query/pills';
import { ordered } from './period/ordered';
import { defaultState, eventViews, tabs, type HuntState } from './state';

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
const name = () => fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });

const pill = (): fc.Arbitrary<Pill> =>
  fc
    .record({
      field: name(),
      kind: fc.constantFrom<Pill['kind']>('is', 'wildcard', 'exists', 'range', 'kql'),
      value: text(40),
      negated: fc.boolean(),
      disabled: fc.boolean(),
    })
    .map((content) => ({ id: encodePill(content), ...content }));

const time = () =>
  fc.oneof(
    fc.constantFrom('now', 'now-48h', 'now/d', 'now-1d/d', '2026-11-20'),
    fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  );

const period = () =>
  fc
    .record({ from: time(), to: time() })
    .map((ends) => ordered(ends, Date.now()) ?? { from: defaultState.from, to: defaultState.to });

const asked = () =>
  fc.record({
    query: text(200),
    pills: fc.uniqueArray(pill(), { selector: ({ id }) => id, maxLength: 8 }),
    eventTypes: fc.array(name(), { maxLength: 5 }),
    tab: fc.constantFrom(...tabs),
    hunt: fc.option(name(), { nil: undefined }),
    sort: fc.option(fc.record({ field: name(), order: fc.constantFrom('asc', 'desc') }), { nil: undefined }),
    columns: fc.option(fc.array(name(), { minLength: 1, maxLength: 5 }), { nil: undefined }),
    event: fc.option(fc.record({ index: name(), id: name(), view: fc.constantFrom(...eventViews) }), {
      nil: undefined,
    }),
    refreshSeconds: fc.option(fc.integer({ min: 5, max: 86_400 }), { nil: undefined }),
  });

const state = (): fc.Arbitrary<HuntState> =>
  fc.tuple(asked(), period()).map(([page, ends]) => ({ ...page, ...ends }));

test('an address gives back the page that it was made from', () =>
  fc.assert(
    fc.property(state(), (page) => {
      expect(decodeState(`?${encodeState(page)}`)).toEqual({ state: page, notices: [] });
    }),
  ));

test('any text at all gives a page', () =>
  fc.assert(
    fc.property(fc.oneof(text(300), fc.webQueryParameters()), (search) => {
      const { state: page } = decodeState(search);
      expect(tabs).toContain(page.tab);
      expect([page.from, page.to].every(isTime)).toBe(true);
    }),
  ));

test('a page as usual has an empty address', () => expect(encodeState(defaultState)).toBe(''));

test.each<[string, string, Partial<HuntState>, number]>([
  ['nothing', '', {}, 0],
  ['a tab that does not exist', 'tab=constructor', {}, 1],
  ['a period in words', 'from=yesterday&to=%3Cscript%3E', {}, 2],
  ['a date that does not exist', 'from=2026-13-45', {}, 1],
  ['a broken escape in a list', 'types=%25ZZ', {}, 1],
  ['an empty name in a list', 'columns=a,,b', {}, 1],
  ['a refresh every millisecond', 'refresh=0.001', {}, 1],
  ['an order that is none', 'sort=src_ip:sideways', {}, 1],
  ['a sort without a field', 'sort=:asc', {}, 1],
  ['an event without a view', 'event=logs/a1', {}, 1],
  ['an event in a view that does not exist', 'event=logs/a1/constructor', {}, 1],
  ['an event without an index', 'event=/a1/json', {}, 1],
  ['an event with too long an id', `event=logs/${'a'.repeat(513)}/json`, {}, 1],
  ['a broken escape in an event', 'event=logs/%25ZZ/json', {}, 1],
  ['too long a query', `q=${'a'.repeat(10_001)}`, {}, 1],
  ['keys of objects', '__proto__=1&constructor=2&toString=3', {}, 0],
  ['a filter of a kind that is none', 'f=__proto__:src_ip:1', {}, 1],
  ['a filter without a field', 'f=is::1', {}, 1],
  [
    'one good filter among bad ones',
    'f=nonsense&f=!is:src_ip:10.1.1.15',
    {
      pills: [
        {
          id: '!is:src_ip:10.1.1.15',
          field: 'src_ip',
          kind: 'is',
          value: '10.1.1.15',
          negated: true,
          disabled: false,
        },
      ],
    },
    1,
  ],
  [
    'more filters than anybody needs',
    Array.from({ length: 60 }, (_, n) => `f=kql::a${n}`).join('&'),
    {
      pills: Array.from({ length: 50 }, (_, n) => ({
        id: `kql::a${n}`,
        field: '',
        kind: 'kql' as const,
        value: `a${n}`,
        negated: false,
        disabled: false,
      })),
    },
    1,
  ],
])('%s: the rest stands, and it is said', (_, search, expected, notices) => {
  const decoded = decodeState(search);
  expect(decoded.state).toEqual({ ...defaultState, ...expected });
  expect(decoded.notices).toHaveLength(notices);
});

test('a period that ends before it begins is turned round, and says so', () => {
  const { state, notices } = decodeState('from=now&to=now-7d');
  expect([state.from, state.to]).toEqual(['now-7d', 'now']);
  expect(notices).toEqual([expect.stringContaining('its ends were swapped')]);
});
