import { isLeft } from 'fp-ts/Either';
import { printQuery } from '../../../../query/print';
import type { Query } from '../../../../query/ast';
import { readConditions } from './condition';

const asks = (field: string): Query => ({ type: 'exists', field });
const selections = new Map(
  ['selection_a', 'selection_b', 'filter', '_hidden', 'or-like'].map((name) => [name, asks(name)] as const),
);

const read = (text: string): string => {
  const result = readConditions([text], selections);
  return isLeft(result) ? `no: ${result.left}` : printQuery(result.right);
};

test.each<[condition: string, expected: string]>([
  ['selection_a', 'selection_a:*'],
  ['selection_a and not filter', 'selection_a:* and not filter:*'],
  ['selection_a or selection_b and filter', 'selection_a:* or selection_b:* and filter:*'],
  ['(selection_a or selection_b) and filter', '(selection_a:* or selection_b:*) and filter:*'],
  ['1 of selection*', 'selection_a:* or selection_b:*'],
  ['all of selection_* and not 1 of filter*', 'selection_a:* and selection_b:* and not filter:*'],
  ['any of *_a', 'selection_a:*'],
  ['all of them', 'selection_a:* and selection_b:* and filter:* and or-like:*'],
  ['NOT NOT filter', 'filter:*'],
  ['or-like', 'or-like:*'],
  ['', 'no: its condition names its end, and there is no such selection'],
  ['nothing', 'no: its condition names nothing, and there is no such selection'],
  ['(filter', 'no: its condition has a "(" that nothing closes'],
  ['filter filter', 'no: its condition has "filter" where it should end'],
  ['2 of selection*', 'no: its condition asks for 2 of selection*, and only 1 and all can be asked'],
  ['1 of nothing*', 'no: its condition asks for nothing*, which fits no selection'],
  ['filter | count() > 5', 'no: its condition counts events behind a |, which is no part of Sigma any more'],
  ['filter and '.repeat(200), 'no: its condition has over 200 words'],
  ['('.repeat(60), 'no: its condition nests deeper than 30 brackets'],
])('%s', (condition, expected) => expect(read(condition)).toBe(expected));
