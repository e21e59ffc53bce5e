import { isLeft } from 'fp-ts/lib/Either';
import { checkParams, readParams } from './check_params';

const threshold = { by: ['src_ip'], window: '10m', at_least: 20 };

test.each<[string, object]>([
  ['a hunt', { hunt: 'ftp-use' }],
  ['a hunt, by group', { hunt: 'ftp-use', group_by: ['src_ip', 'dest_ip'], at_least: 3, look_back: '1h' }],
  ['a query', { query: 'event_type:ftp' }],
  ['everything', { query: '', at_least: 1_000 }],
  ['a query with a threshold', { query: 'event_type:ftp', threshold }],
  ['what is rare', { query: 'event_type:tls', rare: { field: 'tls.sni', by: 'src_ip', at_most: 1 } }],
  ['words of one’s own', { query: 'event_type:ftp', title: 'FTP at night', severity: 'high' }],
  ['a form’s emptied field', { hunt: 'ftp-use', title: undefined }],
])('%s is taken', (_, params) => {
  expect(readParams(params)).toEqual({ _tag: 'Right', right: params });
});

test.each<[string, unknown, string, RegExp]>([
  ['nothing', {}, 'hunt', /Choose a hunt .* or write a query/],
  ['no object', 'ftp-use', 'unknown', /expected an object/],
  ['both', { hunt: 'ftp-use', query: 'event_type:ftp' }, 'query', /has both/],
  ['an empty id', { hunt: '' }, 'hunt', /Choose a hunt/],
  ['a misspelt name', { hunt: 'ftp-use', at_leest: 3 }, 'unknown', /"at_leest"\. Did you mean "at_least"\?/],
  ['a name of JavaScript’s', JSON.parse('{"__proto__": 1}'), 'unknown', /"__proto__"/],
  ['a wrong type', { hunt: 'ftp-use', at_least: '3' }, 'at_least', /expected whole number from 1/],
  ['half an event', { hunt: 'ftp-use', at_least: 0.5 }, 'at_least', /expected whole number from 1/],
  ['no query', { query: 'event_type:' }, 'query', /wrong at its character 12/],
  ['no span', { hunt: 'ftp-use', look_back: 'long' }, 'look_back', /"long" is no time to look back/],
  ['seconds', { hunt: 'ftp-use', look_back: '30s' }, 'look_back', /from 1m to 7d/],
  ['a year', { hunt: 'ftp-use', look_back: '365d' }, 'look_back', /from 1m to 7d/],
  ['too many groups', { hunt: 'x', group_by: ['a', 'b', 'c', 'd', 'e'] }, 'group_by', /list of at most 4/],
  ['a field that is none', { hunt: 'x', group_by: ['src_pi'] }, 'group_by', /no field "src_pi".*"src_ip"/],
  ['either side', { hunt: 'x', group_by: ['ip'] }, 'group_by', /name src_ip or dest_ip/],
  ['the same twice', { hunt: 'x', group_by: ['src_ip', 'src_ip'] }, 'group_by', /named twice/],
  ['a block beside a hunt', { hunt: 'x', threshold }, 'threshold', /brings its own block/],
  [
    'two blocks',
    { query: '', threshold, sum: { ...threshold, field: 'flow.age' } },
    'threshold',
    /one block/,
  ],
  ['a count beside a block', { query: '', threshold, at_least: 3 }, 'at_least', /leave "at_least" out/],
  ['a part of a block', { query: '', threshold: { by: [] } }, 'threshold', /threshold\.window/],
  [
    'an unknown key of a block',
    { query: '', threshold: { ...threshold, to: 1 } },
    'threshold',
    /no such key/,
  ],
  [
    'what needs the memory',
    { query: '', first_seen: { fields: ['tls.sni'], learn: '7d' } },
    'first_seen',
    /needs the memory/,
  ],
  [
    'clockwork',
    { query: '', beacon: { by: ['src_ip'], at_least: 10, score: 80 } },
    'beacon',
    /needs the calls of each host/,
  ],
])('%s is refused', (_, params, param, message) => {
  expect(checkParams(params)).toContainEqual({ param, message: expect.stringMatching(message) });
  expect(isLeft(readParams(params))).toBe(true);
});
