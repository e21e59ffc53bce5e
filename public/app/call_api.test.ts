import { searchEvents, getEvent } from '#common/api/events';
import { listAudit } from '#common/api/settings';
import { ApiError } from './api_error';
import { fillPath, readAnswer, toRequest } from './call_api';

test.each([
  ['/hunts/{id}', { id: 'ftp' }, '/hunts/ftp'],
  ['/events/{index}/{id}', { index: 'a/b', id: '../c?d#e' }, '/events/a%2Fb/..%2Fc%3Fd%23e'],
  ['/status', { id: 'x' }, '/status'],
])('%s with %j is %s', (path, params, expected) => expect(fillPath(path, params)).toBe(expected));

test('a request carries body, parameters and query where the route takes them', () => {
  const body = { query: 'a:1', from: 'now-1h', to: 'now' };
  expect(toRequest(searchEvents, { body })).toEqual({
    method: 'post',
    path: '/api/spoor/events/_search',
    query: {},
    body: JSON.stringify(body),
  });
  expect(toRequest(getEvent, { params: { index: 'eve', id: '1' } })).toEqual({
    method: 'get',
    path: '/api/spoor/events/eve/1',
    query: {},
  });
  expect(toRequest(listAudit, { query: { size: '5', cursor: undefined } }).query).toEqual({ size: '5' });
});

test('an answer of another shape is an error that names the place', () => {
  const answer = { index: 'eve', id: '1', event: 'none', secrets: [] };
  expect(() => readAnswer(getEvent, answer)).toThrow(ApiError);
  expect(() => readAnswer(getEvent, answer)).toThrow('event');
});
