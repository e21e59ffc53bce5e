import { isEmpty, textOf, type SpaceReport } from './report';

const nothing: SpaceReport = {
  space: 'default',
  rules: [],
  leftovers: [{ type: 'spoor-hunt', count: 0, shared: false }],
  stays: 'That is not yours to remove.',
};
const something: SpaceReport = {
  space: 'soc',
  rules: [{ id: '1', name: 'FTP' }],
  leftovers: [
    { type: 'spoor-hunt', count: 1, shared: false },
    { type: 'spoor-networks', count: 0, shared: false },
    { type: 'spoor-audit', count: 12, shared: true },
  ],
  stays: '',
};

test('what there is, space by space', () =>
  expect(textOf([nothing, something], ['spoor.default.memory']).split('\n')).toEqual([
    'Space default',
    '  nothing',
    'Space soc',
    '  rule "FTP"',
    '  1 object spoor-hunt',
    '  12 objects spoor-audit (of all spaces together)',
    'Elasticsearch',
    '  index spoor.default.memory',
  ]));

test('what the user cannot remove is told beside it', () =>
  expect(
    textOf([{ ...something, rules: [], stays: 'That is not yours to remove.' }], []).split('\n'),
  ).toEqual([
    'Space soc',
    '  1 object spoor-hunt',
    '  12 objects spoor-audit (of all spaces together)',
    '  That is not yours to remove.',
  ]));

test.each<[string, SpaceReport[], string[], boolean]>([
  ['nothing anywhere', [nothing], [], true],
  ['an object', [nothing, something], [], false],
  ['a rule alone', [{ ...nothing, rules: something.rules }], [], false],
  ['an index alone', [nothing], ['spoor.default.memory'], false],
])('%s', (_, spaces, indices, expected) => expect(isEmpty(spaces, indices)).toBe(expected));
