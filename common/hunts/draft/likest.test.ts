import fc from 'fast-check';
import type { JsonObject } from '../../json';
import { likest } from './likest';

const model = { app: 'http', http: { method: 'GET', headers: [{ name: 'Host' }] } };

test.each<[what: string, model: JsonObject | undefined, events: readonly JsonObject[], expected: number]>([
  ['values below', model, [{ app: 'http' }, { app: 'http', http: { method: 'GET' } }], 1],
  ['values in lists', model, [{ app: 'http' }, { http: { headers: [{ name: 'Host' }] }, app: 'http' }], 1],
  ['the place of a value', model, [{ other: 'http', http: { app: 'GET' } }, { app: 'http' }], 1],
  ['a number and its text', { port: 1 }, [{ port: '1' }, { port: 1 }], 1],
  ['a value that comes often once', { a: 1, b: 2 }, [{ a: [1, 1, 1] }, { a: 1, b: 2 }], 1],
  [
    'the first of equals',
    model,
    [
      { app: 'http', b: 1 },
      { app: 'http', b: 2 },
    ],
    0,
  ],
  ['nothing without a model', undefined, [{ app: 'x' }, { app: 'y' }], 0],
])('counts %s', (_, like, events, expected) => expect(likest(like, events)).toBe(events[expected]));

test('an event among the events is the most like itself', () =>
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.integer()), { minLength: 1 }), (events) => {
      for (const event of events) expect({ ...likest(event, events) }).toMatchObject({ ...event });
    }),
  ));
