import { i18n } from './i18n';

test.each([
  ['Hello', undefined, 'Hello'],
  ['Hello {name}', { name: 'Maggie' }, 'Hello Maggie'],
  ['{count} of {count}', { count: 0 }, '0 of 0'],
  ['{missing}', {}, '{missing}'],
  ['{constructor}', {}, '{constructor}'],
])('%s with %j', (defaultMessage, values, expected) =>
  expect(i18n.translate('id', { defaultMessage, values })).toBe(expected),
);
