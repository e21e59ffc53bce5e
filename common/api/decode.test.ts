import { isRight, right } from 'fp-ts/lib/Either';
import * as fc from 'fast-check';
import type * as t from 'io-ts';
import { decode } from './decode';
import { createHunt, updateHunt } from './hunts';
import { searchEvents, summarizeEvents } from './events';
import { nothing } from './route';

const range = { query: '', from: 'now-1h', to: 'now' };

test.each<[string, t.Any, unknown, string]>([
  [
    'a missing key',
    searchEvents.body,
    { query: '', from: 'now' },
    'body.to: expected text of at most 100 characters, got nothing',
  ],
  [
    'a wrong type',
    searchEvents.body,
    { ...range, query: 3 },
    'body.query: expected text of at most 10000 characters, got 3',
  ],
  [
    'a number out of bounds',
    searchEvents.body,
    { ...range, size: 5_000 },
    'body.size: expected whole number from 0 to 500, got 5000',
  ],
  [
    'an item of a list',
    searchEvents.body,
    { ...range, eventTypes: ['tls', null] },
    'body.eventTypes[1]: expected text of at most 100 characters, got null',
  ],
  [
    'text that is too long',
    searchEvents.body,
    { ...range, from: 'x'.repeat(101) },
    'body.from: expected text of at most 100 characters, got text of 101 characters',
  ],
  ['no object', searchEvents.body, [], 'body: expected an object, got a list of 0'],
  [
    'an unknown key',
    searchEvents.body,
    { ...range, sise: 5 },
    'body.sise: no such key here; see /api/spoor/openapi.json for what is understood',
  ],
  [
    'several unknown keys',
    nothing,
    { a: 1, b: 2, c: 3 },
    'body.a: no such key here, and 2 more; see /api/spoor/openapi.json for what is understood',
  ],
  [
    'an unknown key inside a list',
    createHunt.body,
    { title: 'a', query: '', investigate: [{ look: 'x', querry: 'y' }] },
    'body.investigate[0].querry: no such key here; see /api/spoor/openapi.json for what is understood',
  ],
  [
    'an own key __proto__',
    nothing,
    JSON.parse('{"__proto__": {"x": 1}}'),
    'body.__proto__: no such key here; see /api/spoor/openapi.json for what is understood',
  ],
  [
    'a word that is none of a list',
    createHunt.body,
    { title: 'a', query: '', severity: 'fatal' },
    'body.severity: expected one of low, medium, high, critical, got text of 5 characters',
  ],
  [
    'an empty title',
    createHunt.body,
    { title: ' ', query: '' },
    'body.title: expected title that is not empty, got text of 1 characters',
  ],
])('names %s', (_, codec, value, message) =>
  expect(decode(codec, value, 'body')).toEqual({ _tag: 'Left', left: expect.stringContaining(message) }),
);

test('what is well formed comes through as it is', () => {
  const body = { ...range, fields: ['tls.sni'], size: 3 };
  expect(decode(summarizeEvents.body, body, 'body')).toEqual(right(body));
});

test('nothing that comes in throws, and what is long is never repeated', () =>
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const decoded = decode(updateHunt.body, value, 'body');
      return isRight(decoded) || decoded.left.length < 2_000;
    }),
  ));
