import { right } from 'fp-ts/lib/Either';
import { refuse, type ProblemKind } from '../problem';
import { ifAllowed } from './sources';

test('a mapping is used as it is', () => expect(ifAllowed(right({ eve: {} }))).toEqual(right({ eve: {} })));

test('who may not read mappings still gets events', () =>
  expect(ifAllowed(refuse('forbidden', 'No.'))).toEqual(right(undefined)));

test.each<ProblemKind>([
  'bad request',
  'not found',
  'too large',
  'busy',
  'unavailable',
  'timeout',
  'cancelled',
])('a mapping that could not be had is no missing right: %s', (kind) =>
  expect(ifAllowed(refuse(kind, 'Not now.'))).toEqual(refuse(kind, 'Not now.')),
);
