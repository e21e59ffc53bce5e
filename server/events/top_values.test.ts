import { joinTops } from './top_values';

test('values of several fields are added up, most frequent first', () => {
  const top = (field: string, ...values: readonly [string, number][]) => ({
    field,
    values: values.map(([value, count]) => ({ value, count })),
    others: 1,
    error: 0,
  });
  expect(joinTops('ip', [top('src_ip', ['a', 3], ['b', 2]), top('dest_ip', ['b', 4])])).toEqual({
    ...top('ip', ['b', 6], ['a', 3]),
    others: 2,
  });
});
