import fc from 'fast-check';
import { isLeft, right } from 'fp-ts/Either';
import type { categories, HuntFile } from '../hunt';
import { huntLine, parseHuntLine } from './ndjson';

/** JSON has one zero, and `jsonValue` two: the other would come back as the first. */
const hasNegativeZero = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(hasNegativeZero)
    : Object.is(value, -0);

const text = fc.string({ unit: 'binary', minLength: 1 }).filter((one) => one.trim() !== '');
const name = fc.constantFrom('payload', 'a.b', 'x"y', 'ü');
const event = fc.dictionary(
  name,
  fc
    .jsonValue({ maxDepth: 3, noUnicodeString: false })
    .filter((value) => !JSON.stringify(value).includes('__proto__') && !hasNegativeZero(value)),
);
const oneCase = fc.record({ note: text, event });
const huntFile: fc.Arbitrary<HuntFile> = fc.record(
  {
    id: fc.constantFrom('a', 'ftp-use', 'x-2'),
    version: fc.integer({ min: 1, max: 99 }),
    title: text,
    description: text,
    category: fc.constantFrom(...(['policy', 'iot'] satisfies Array<keyof typeof categories>)),
    severity: fc.constantFrom('low', 'critical'),
    status: fc.constantFrom('experimental', 'stable'),
    query: text,
    requires: fc.record({ event_types: fc.array(text), fields: fc.array(text) }),
    why: text,
    investigate: fc.array(fc.record({ look: text, query: text }, { requiredKeys: ['look'] })),
    false_positives: fc.array(text),
    attack: fc.constantFrom(['T1048'], []),
    threshold: fc.record({
      by: fc.array(text),
      window: fc.constant('10m'),
      at_least: fc.integer({ min: 1, max: 9 }),
    }),
    tests: fc.record({ match: fc.array(oneCase), near_miss: fc.array(oneCase) }),
  },
  {
    requiredKeys: [
      'id',
      'version',
      'title',
      'description',
      'category',
      'severity',
      'status',
      'query',
      'requires',
      'why',
      'investigate',
      'false_positives',
    ],
  },
);

test('a hunt comes back whole from its line', () =>
  fc.assert(
    fc.property(huntFile, (hunt) => {
      const line = huntLine(hunt);
      expect(line).not.toContain('\n');
      // What JSON makes of numbers such as -0 is what a line can hold.
      expect(parseHuntLine(line)).toEqual(right(JSON.parse(line)));
    }),
  ));

test.each<[what: string, line: string, reason: RegExp]>([
  ['no JSON', '{', /no JSON/],
  ['a list', '[]', /must hold one hunt/],
  [
    'a key that reaches into prototypes',
    '{"id":"a","tests":{"__proto__":{}}}',
    /"__proto__" cannot be a key/,
  ],
  ['brackets without end', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, /nests deeper than 40/],
  ['a key that no hunt has', '{"id":"a","titel":"x"}', /"titel" is no key of a hunt/],
])('%s is refused', (_, line, reason) => {
  const read = parseHuntLine(line);
  expect(isLeft(read) && read.left.join(' ')).toMatch(reason);
});
