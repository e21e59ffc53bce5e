import { asksOf, changesFor, errorsOf, shownParams } from './form_params';

test('what is half typed does not hide the rest', () => {
  expect(
    shownParams({ hunt: 'ftp-use', at_least: 'three', group_by: ['src_ip'], look_back: undefined }),
  ).toEqual({
    hunt: 'ftp-use',
    group_by: ['src_ip'],
  });
  expect(shownParams(JSON.parse('{"__proto__": {"hunt": "x"}, "constructor": 1}'))).toEqual({});
});

test.each([
  [{}, { type: 'hunt', id: '' }],
  [{ hunt: 'ftp-use' }, { type: 'hunt', id: 'ftp-use' }],
  [{ query: '' }, { type: 'query', query: '' }],
] as const)('%j asks %j', (params, asks) => expect(asksOf(params)).toEqual(asks));

test('another question forgets what was counted; another word in a query does not', () => {
  const threshold = { by: [], window: '10m', at_least: 3 };
  expect(changesFor({ type: 'hunt', id: 'ftp-use' }, { query: '', threshold })).toEqual({
    hunt: 'ftp-use',
    query: undefined,
    group_by: undefined,
    at_least: undefined,
    threshold: undefined,
  });
  expect(changesFor({ type: 'query', query: 'a' }, { query: '', threshold })).toEqual({
    hunt: undefined,
    query: 'a',
  });
});

test('each parameter has its errors, or none', () => {
  const errors = errorsOf({ query: 'event_type:', look_back: 'long' });
  expect(errors.query).toHaveLength(1);
  expect(errors.look_back).toHaveLength(1);
  expect(errors.hunt).toEqual([]);
});
