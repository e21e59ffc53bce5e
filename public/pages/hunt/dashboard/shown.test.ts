import type { TopValues } from '#common/api/events';
import { shownOf } from './shown';

const panel = (field: string) => ({ field, title: field });
const top = (field: string, count: number, problem?: string): TopValues => ({
  field,
  values: count === 0 ? [] : [{ value: 'x', count }],
  others: 0,
  error: 0,
  ...(problem === undefined ? {} : { problem }),
});
const values = new Map(
  [top('full', 3), top('empty', 0), top('absent', 0, 'No such field.'), top('text', 0, 'Plain text.')].map(
    (one) => [one.field, one],
  ),
);
const fields = ['full', 'empty', 'absent', 'text', 'unanswered'].map(panel);
const present = new Set(['full', 'empty', 'text']);

const outline = (id: string, known: ReadonlySet<string> | undefined) => {
  const { groups, hidden } = shownOf([{ id, title: id, panels: fields }], values, known);
  return [
    groups.flatMap(({ panels }) => panels.map((one) => one.panel.field)),
    hidden.map(({ field }) => field),
  ];
};

test.each<[string, string, ReadonlySet<string> | undefined, string[], string[]]>([
  [
    'values, and problems of fields that are there',
    'http',
    present,
    ['full', 'text'],
    ['empty', 'absent', 'unanswered'],
  ],
  [
    'before the fields are known, values only',
    'http',
    undefined,
    ['full'],
    ['empty', 'absent', 'text', 'unanswered'],
  ],
  ['a hunt says what it lacks', 'hunt', present, ['full', 'absent', 'text'], ['empty', 'unanswered']],
])('%s', (_, id, known, shown, hidden) => expect(outline(id, known)).toEqual([shown, hidden]));

test('a group without panels is not drawn', () =>
  expect(shownOf([{ id: 'x', title: 'x', panels: [panel('empty')] }], values, present).groups).toEqual([]));
