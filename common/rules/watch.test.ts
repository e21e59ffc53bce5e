import { isLeft } from 'fp-ts/lib/Either';
import { huntOf } from '../hunts/engine/test_hunts';
import { conditionOf, watchOf } from './watch';

const around = { interval: '5m', name: 'My rule' };
const MINUTE = 60_000;

const watched = (...of: Parameters<typeof watchOf>) => {
  const watch = watchOf(...of);
  if (isLeft(watch)) throw new Error(watch.left);
  return watch.right;
};

test('a rule on a hunt speaks with the hunt’s words, unless it has its own', () => {
  const hunt = huntOf({ title: 'FTP', severity: 'high' });
  expect(watched({ hunt: 'x' }, hunt, around)).toMatchObject({ title: 'FTP', severity: 'high', hunt: 'x' });
  expect(watched({ hunt: 'x', title: 'Mine', severity: 'low' }, hunt, around)).toMatchObject({
    title: 'Mine',
    severity: 'low',
  });
  expect(watched({ query: '' }, undefined, around)).toMatchObject({ title: 'My rule', severity: 'medium' });
});

test.each<[string, string, string | undefined, number]>([
  ['its interval and late events', '5m', undefined, 15],
  ['a long interval and late events', '1d', undefined, 1_450],
  ['as far as it is told', '5m', '1h', 60],
  ['for late events alone, where the interval is none', 'often', undefined, 10],
])('a run looks back %s', (_, interval, look_back, minutes) => {
  expect(watched({ query: '', look_back }, undefined, { ...around, interval }).lookBack).toBe(
    minutes * MINUTE,
  );
});

test('what is rare is rare in a day', () => {
  const rare = { field: 'tls.sni', by: 'src_ip', at_most: 1 };
  expect(watched({ query: '', rare }, undefined, around).lookBack).toBe(1_440 * MINUTE);
  expect(watched({ query: '', rare, look_back: '2d' }, undefined, around).lookBack).toBe(2_880 * MINUTE);
});

test('several events must come within the time looked back; one may come at any time', () => {
  expect(watched({ query: '', at_least: 3, look_back: '1h' }, undefined, around).block).toEqual({
    type: 'threshold',
    by: [],
    window: '1h',
    at_least: 3,
  });
  expect(watched({ query: '', group_by: ['src_ip'] }, undefined, around).block).toMatchObject({
    by: ['src_ip'],
    window: '400d',
    at_least: 1,
  });
});

test.each<[string, Parameters<typeof watchOf>[0], string]>([
  ['one event', { query: '', group_by: ['src_ip'] }, 'at least 1 event of one src_ip within 15 minutes'],
  ['several events', { query: '', at_least: 3, look_back: '1h' }, 'at least 3 events within 1 hour'],
  [
    'a block',
    { query: '', rare: { field: 'tls.sni', by: 'src_ip', at_most: 1 } },
    'a tls.sni that only one src_ip has',
  ],
])('the condition of %s', (_, params, expected) => {
  expect(conditionOf(watched(params, undefined, around))).toBe(expected);
});

test('a hunt with a block says itself what is counted', () => {
  const threshold = { by: ['src_ip'], window: '10m', at_least: 20 };
  const hunt = huntOf({ threshold });
  expect(watched({ hunt: 'x' }, hunt, around)).toMatchObject({ isPlain: false, block: threshold });
  expect(watchOf({ hunt: 'x', group_by: ['dest_ip'] }, hunt, around)).toMatchObject({
    left: expect.stringContaining('leave "group_by" out'),
  });
});

test('a hunt that needs the memory is refused with the reason', () => {
  const hunt = huntOf({ beacon: { by: ['src_ip'], at_least: 10, score: 80 } });
  expect(watchOf({ hunt: 'x' }, hunt, around)).toMatchObject({ left: expect.stringContaining('memory') });
});

test('data must have what a query compares, if its hunt does not say what it needs', () => {
  const query = 'tls.sni:a and not http.hostname:b and ip:10.0.0.1 and net.src:HQ and dns.*:x and smb:*';
  const fields = ['tls.sni', 'http.hostname', 'ip'];
  expect(watched({ query }, undefined, around).requires).toEqual({ event_types: [], fields });
  const requires = { event_types: ['tls'], fields: ['tls.sni'] };
  expect(watched({ hunt: 'x' }, huntOf({ query, requires }), around).requires).toEqual(requires);
});
