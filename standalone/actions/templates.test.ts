import * as fc from 'fast-check';
import { renderParams } from './templates';

const variables = {
  rule: { id: 'r1', name: 'Rare <names>', tags: ['a', 'b'] },
  alert: { id: '10.9.0.5' },
  context: { count: 3, group: 'evil "quoted"\n{{rule.id}}', none: null, list: [{ ip: '1' }, { ip: '2' }] },
  params: { query: 'dns.rrname:*' },
};
const render = (template: string) => renderParams({ message: template }, variables).message;

test.each([
  ['a value', '{{rule.name}} on {{alert.id}}', 'Rare <names> on 10.9.0.5'],
  ['a number', '{{context.count}}', '3'],
  ['what is not there', '[{{context.no.such}}]', '[]'],
  ['null', '[{{context.none}}]', '[]'],
  ['a list', '{{rule.tags}}', 'a,b'],
  ['a whole object', '{{params}}', '{"query":"dns.rrname:*"}'],
  ['a section', '{{#context.list}}<{{ip}}>{{/context.list}}', '<1><2>'],
  ['a value that looks like a template', '{{context.group}}', 'evil "quoted"\n{{rule.id}}'],
  ['triple braces', '{{{rule.name}}}', 'Rare <names>'],
  ['no partials', '[{{> secrets}}]', '[]'],
  ['constructor', '[{{constructor}}{{context.constructor.name}}{{rule.__proto__}}]', '[]'],
])('%s', (_, template, expected) => expect(render(template)).toBe(expected));

test('a broken template says so', () =>
  expect(render('{{#open}}')).toMatch(
    /^error rendering mustache template "\{\{#open\}\}": Unclosed section/,
  ));

const nested = (depth: number, inner = 'x') =>
  '{{#context.many}}'.repeat(depth) + inner + '{{/context.many}}'.repeat(depth);
const many = Array.from({ length: 1_000 }, (_, at) => at);

test.each([
  ['sections in sections', nested(4), 'its sections lie more than 3 deep in each other'],
  ['ten thousand sections in sections', nested(10_000), 'it is 340001 characters long'],
  ['a section too often', nested(3), 'more than 20000 steps'],
  ['text too often', nested(1, 'x'.repeat(10_000)), 'become more than 1000000 characters'],
  ['values too often', nested(1, '{{context.long}}'), 'become more than 1000000 characters'],
  ['too much text', 'x'.repeat(50_001), 'it is 50001 characters long'],
])('a template with %s is refused in a sentence', (_, template, reason) => {
  const shown = renderParams({ message: template }, { context: { many, long: 'y'.repeat(5_000) } }).message;
  expect(shown).toContain('error rendering mustache template');
  expect(shown).toContain(reason);
});

test('a list in a list is shown', () => {
  const context = { many: [[1, 2], [3]] };
  expect(
    renderParams({ message: '{{#context.many}}<{{#.}}{{.}}{{/.}}>{{/context.many}}' }, { context }),
  ).toEqual({ message: '<12><3>' });
});

const template = fc
  .array(
    fc.constantFrom('{{#context.many}}', '{{/context.many}}', '{{^no}}', '{{/no}}', '{{context}}', 'x'),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

test('whatever a template says, its text is bounded', () =>
  fc.assert(
    fc.property(template, (message) => {
      const shown = renderParams({ message }, { context: { many: many.slice(0, 50) } }).message;
      expect(String(shown).length).toBeLessThanOrEqual(100_001);
    }),
  ));

test('a function constructor is no way out', () =>
  expect(render('{{#constructor.constructor}}return 1{{/constructor.constructor}}')).toBe(''));

test('what is not text stays, and keys are no templates', () =>
  expect(
    renderParams({ '{{rule.id}}': ['{{rule.id}}', 1, true, null, { deep: '{{alert.id}}' }] }, variables),
  ).toEqual({
    '{{rule.id}}': ['r1', 1, true, null, { deep: '10.9.0.5' }],
  }));

test('hostile values stay values of the document', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const document = renderParams({ shown: 'is {{context.value}}' }, { context: { value } });
      expect(JSON.parse(JSON.stringify(document))).toEqual({ shown: `is ${value}` });
    }),
  ));

test('nesting ends', () => {
  const deep = (): Record<string, unknown> => {
    const root: Record<string, unknown> = {};
    let last = root;
    for (let depth = 0; depth < 10_000; depth += 1) {
      const next = {};
      last.in = next;
      last = next;
    }
    return root;
  };
  expect(() => renderParams(deep(), { context: deep() })).not.toThrow();
});
