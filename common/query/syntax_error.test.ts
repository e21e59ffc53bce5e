import * as either from 'fp-ts/Either';
import { parseQuery } from './parse';

test.each([
  ['tls.sni:"x', 9],
  ['event_type:(tls', 12],
])('%s points at column %i, where nothing else is wanted', (text, column) =>
  expect(parseQuery(text)).toMatchObject(either.left({ column, expected: [] })),
);
