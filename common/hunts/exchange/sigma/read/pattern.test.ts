import { expressionParts, literalOf, sigmaParts } from './pattern';

test.each<[value: string, parts: readonly string[] | undefined]>([
  ['plain', ['plain']],
  ['*.zip', ['', '.zip']],
  ['a*b*', ['a', 'b', '']],
  ['a?b', undefined],
  ['\\IPC$', ['\\IPC$']],
  ['\\\\', ['\\']],
  ['\\\\*', ['\\', '']],
  ['\\*', ['*']],
  ['\\\\\\*', ['\\*']],
])('%s', (value, parts) => expect(sigmaParts(value)).toEqual(parts));

test.each<[expression: string, parts: ReadonlyArray<readonly string[]> | undefined]>([
  ['^/gate\\.php$', [['/gate.php']]],
  ['gate', [['', 'gate', '']]],
  ['^a.*b$', [['a', 'b']]],
  ['^(a|b)\\.test$', [['a.test'], ['b.test']]],
  ['^a$|^b', [['a'], ['b', '']]],
  ['^(?:x|y)(1|2)$', [['x1'], ['x2'], ['y1'], ['y2']]],
  ['^\\$$', [['$']]],
  ['a+', undefined],
  ['[0-9]', undefined],
  ['\\d', undefined],
  ['a.b', undefined],
  ['(a|b)+', undefined],
  ['((a))', undefined],
  ['(a', undefined],
  ['(a|b|c|d)(a|b|c|d)(a|b|c|d)', undefined],
  ['a'.repeat(2_000), undefined],
])('%s', (expression, parts) => {
  const read = expressionParts(expression);
  expect(read === undefined ? undefined : [...read].sort()).toEqual(
    parts === undefined ? undefined : [...parts].sort(),
  );
});

test('stars beside each other are one', () =>
  expect(literalOf(['', '', 'a', ''])).toEqual({ type: 'wildcard', parts: ['', 'a', ''] }));
