import type { StoredHunt } from '#common/api/hunts';
import { huntOf } from '#common/hunts/engine/test_hunts';
import { readParams } from '#common/rules/check_params';
import { actionParams } from './action_params';
import { draftFor, intervalProblem, nameProblem, paramsFor, toRule } from './draft';

const threshold = { by: ['src_ip'], window: '10m', at_least: 20 };
const hunt = (rest: Partial<StoredHunt> = {}): StoredHunt => ({
  ...huntOf({ id: 'ftp-use', title: 'FTP', severity: 'high', query: 'event_type:ftp' }),
  origin: 'pack',
  ...rest,
});

test.each<[string, Parameters<typeof paramsFor>, object]>([
  ['a query', [{ query: 'event_type:tls' }, undefined], { query: 'event_type:tls' }],
  ['the open hunt', [{ query: 'event_type : ftp' }, hunt()], { hunt: 'ftp-use' }],
  ['the open hunt with its block', [{ query: 'event_type:ftp' }, hunt({ threshold })], { hunt: 'ftp-use' }],
  [
    'the open hunt, narrowed',
    [{ query: 'event_type:ftp and src_ip:10.1.1.12' }, hunt({ threshold })],
    { query: 'event_type:ftp and src_ip:10.1.1.12', title: 'FTP', severity: 'high', threshold },
  ],
  [
    'an event type',
    [{ query: 'src_ip:10.1.1.12', eventTypes: ['tls'] }, undefined],
    { query: 'src_ip:10.1.1.12 and event_type:tls' },
  ],
  [
    'event types',
    [{ query: '', eventTypes: ['tls', 'http'] }, undefined],
    { query: 'event_type:tls or event_type:http' },
  ],
])('a rule asks %s', (_, asked, expected) => {
  const params = paramsFor(...asked);
  expect(params).toEqual(expected);
  expect(readParams(params)).toMatchObject({ _tag: 'Right' });
});

test('a rule needs a name and an interval', () => {
  const draft = draftFor({ query: '' }, undefined);
  expect(nameProblem(draft)).toBeDefined();
  expect(nameProblem({ ...draft, name: 'FTP' })).toBeUndefined();
  expect(intervalProblem(draft)).toBeUndefined();
  for (const interval of ['', '5', '30s', 'often']) {
    expect(intervalProblem({ ...draft, interval })).toBeDefined();
  }
});

test('a rule tells by the connectors that were chosen and that Spoor can fill in', () => {
  const known = [
    { id: 'log', name: 'Log', type: '.server-log' },
    { id: 'index', name: 'Index', type: '.index' },
    { id: 'mail', name: 'Mail', type: '.email' },
  ];
  const draft = { ...draftFor({ query: '' }, hunt()), name: ' FTP ', connectors: ['log', 'mail', 'gone'] };
  expect(toRule(draft, known)).toMatchObject({
    name: 'FTP',
    type: 'spoor.hunt',
    interval: '5m',
    actions: [{ connectorId: 'log', group: 'found', params: { level: 'info' } }],
  });
});

test('nothing of JavaScript’s is a kind of connector', () => {
  for (const type of ['__proto__', 'constructor', 'toString']) expect(actionParams(type)).toBeUndefined();
});
