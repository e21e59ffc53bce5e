import { filtersOf } from './filter';

test.each<[string, string | undefined, object[]]>([
  ['none', undefined, []],
  [
    'a word',
    'spoor-audit.attributes.action: hunt.create',
    [{ term: { 'attributes.spoor-audit.action': 'hunt.create' } }],
  ],
  ['quoted', 'spoor-audit.attributes.action:"a b"', [{ term: { 'attributes.spoor-audit.action': 'a b' } }]],
  [
    'quotes within',
    String.raw`spoor-audit.attributes.user:"a \"b\\"`,
    [{ term: { 'attributes.spoor-audit.user': 'a "b\\' } }],
  ],
  [
    'what is before a value',
    'spoor-audit.attributes.order < "2026:x"',
    [{ range: { 'attributes.spoor-audit.order': { lt: '2026:x' } } }],
  ],
  [
    'two clauses, one with "and" in its value',
    'spoor-audit.attributes.user:"you and me" and spoor-audit.attributes.action:x',
    [
      { term: { 'attributes.spoor-audit.user': 'you and me' } },
      { term: { 'attributes.spoor-audit.action': 'x' } },
    ],
  ],
])('%s', (_, filter, expected) => expect(filtersOf(filter, ['spoor-audit'])).toEqual(expected));

test.each([
  ['another type', 'config.attributes.a: b', 'This type config is not allowed'],
  ['a comparison that Spoor does not need', 'spoor-audit.attributes.a <=b', 'is not of the form'],
  ['a wildcard', 'spoor-audit.attributes.a: b*', 'is not of the form type.attributes.name: "value".'],
  ['or', 'spoor-audit.attributes.a: b or spoor-audit.attributes.a: c', 'is not of the form'],
  ['a root field', 'spoor-audit.updated_at: 1', 'is not of the form'],
  ['a very long one', 'x'.repeat(2_001), 'longer than 2000 characters'],
])('refuses %s', (_, filter, message) => expect(() => filtersOf(filter, ['spoor-audit'])).toThrow(message));
