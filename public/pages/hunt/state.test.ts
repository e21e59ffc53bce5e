import type { Pill } from '#common/query/pills';
import { change, defaultState, isStep, type HuntChange, type HuntState } from './state';

const pill = (id: string, more: Partial<Pill> = {}): Pill => ({
  id,
  field: 'src_ip',
  kind: 'is',
  value: id,
  negated: false,
  disabled: false,
  ...more,
});

const event = { index: 'logs-suricata', id: 'a1', view: 'flow' } as const;
const page: HuntState = { ...defaultState, query: 'event_type:dns', pills: [pill('a'), pill('b')], event };

test.each<[string, HuntChange, Partial<HuntState>]>([
  ['query', { type: 'query', query: 'proto:UDP' }, { query: 'proto:UDP' }],
  ['add', { type: 'add_pill', pill: pill('c') }, { pills: [pill('a'), pill('b'), pill('c')] }],
  ['add what is there', { type: 'add_pill', pill: pill('a') }, { pills: [pill('b'), pill('a')] }],
  ['edit', { type: 'replace_pill', id: 'a', pill: pill('z') }, { pills: [pill('z'), pill('b')] }],
  ['remove', { type: 'remove_pill', id: 'a' }, { pills: [pill('b')] }],
  ['switch off', { type: 'toggle_pill', id: 'b' }, { pills: [pill('a'), pill('b', { disabled: true })] }],
  ['exclude', { type: 'negate_pill', id: 'b' }, { pills: [pill('a'), pill('b', { negated: true })] }],
  ['a filter that is not there', { type: 'negate_pill', id: 'none' }, {}],
  ['clear', { type: 'clear_pills' }, { pills: [] }],
  [
    'narrow',
    {
      type: 'narrow',
      pills: [pill('a'), pill('c')],
      from: '2026-11-20T09:00:00Z',
      to: '2026-11-20T10:00:00Z',
    },
    {
      pills: [pill('b'), pill('a'), pill('c')],
      from: '2026-11-20T09:00:00Z',
      to: '2026-11-20T10:00:00Z',
    },
  ],
  ['period', { type: 'range', from: 'now-1h', to: 'now' }, { from: 'now-1h', to: 'now' }],
  [
    'open a hunt: from its query alone, in the same period',
    { type: 'open_hunt', hunt: { id: 'ftp', query: 'event_type:ftp' } },
    { query: 'event_type:ftp', hunt: 'ftp', pills: [], eventTypes: [] },
  ],
  [
    'follow one value: nothing of the question before is left but its period',
    { type: 'start_from', pill: pill('c') },
    { query: '', pills: [pill('c')], eventTypes: [], tab: 'events' },
  ],
])('%s', (_, step, expected) =>
  expect(change(page, step)).toEqual({ ...page, event: undefined, ...expected }),
);

test('another tab, order or view leaves the open event open', () => {
  const json = { ...event, view: 'json' } as const;
  expect(change(page, { type: 'tab', tab: 'dashboard' }).event).toEqual(event);
  expect(change(page, { type: 'sort', sort: undefined }).event).toEqual(event);
  expect(change(page, { type: 'open_event', event: json }).event).toEqual(json);
  expect(isStep({ type: 'open_event', event: json })).toBe(false);
});

test('columns and order of a list are no steps to go back to', () => {
  expect(isStep({ type: 'start_from', pill: pill('c') })).toBe(true);
  expect(isStep({ type: 'columns', columns: ['src_ip'] })).toBe(false);
  expect(isStep({ type: 'query', query: '' })).toBe(true);
});
