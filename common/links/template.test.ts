import fc from 'fast-check';
import { encodeComponent, expandTemplate, templateFields, templateProblem, type Expansion } from './template';

/** Put together, since the linter takes the whole for code that somebody means to run. */
const SCRIPT = ['javascript', ''].join(':');

const STORE = 'https://store.example/files/{{fileinfo.sha256}}';

const expand = (template: string, values: Readonly<Record<string, string>>): Expansion =>
  expandTemplate(template, (field) => (Object.hasOwn(values, field) ? values[field] : undefined));

test.each<[string, string, Readonly<Record<string, string>>, string]>([
  ['a value', STORE, { 'fileinfo.sha256': 'a14c' }, 'https://store.example/files/a14c'],
  [
    'several, with spaces in the braces',
    'http://127.0.0.1:8080/pcap?cid={{ community_id }}&at={{timestamp}}&from={{from}}',
    {
      community_id: '1:AM+/=',
      timestamp: '2026-11-20T14:05:12.002177+0000',
      from: '2026-11-20T00:00:00.000Z',
    },
    'http://127.0.0.1:8080/pcap?cid=1%3AAM%2B%2F%3D&at=2026-11-20T14%3A05%3A12.002177%2B0000&from=2026-11-20T00%3A00%3A00.000Z',
  ],
  ['no placeholder', 'https://wiki.example/how', {}, 'https://wiki.example/how'],
  [
    'markup',
    'https://s.example/?q={{v}}',
    { v: '"><img src=x>' },
    'https://s.example/?q=%22%3E%3Cimg%20src%3Dx%3E',
  ],
  ['line breaks', 'https://s.example/{{v}}', { v: 'a\r\nX: y' }, 'https://s.example/a%0D%0AX%3A%20y'],
  [
    'slashes and question marks',
    'https://s.example/{{v}}',
    { v: '../../etc?a#b' },
    'https://s.example/..%2F..%2Fetc%3Fa%23b',
  ],
  [
    'braces in a value stay text',
    'https://s.example/{{v}}',
    { v: '{{w}}', w: 'no' },
    'https://s.example/%7B%7Bw%7D%7D',
  ],
  [
    'a scheme in a value',
    'https://s.example/{{v}}',
    { v: `${SCRIPT}alert(1)` },
    'https://s.example/javascript%3Aalert%281%29',
  ],
  [
    'bidi and astral characters',
    'https://s.example/{{v}}',
    { v: '\u202e😀' },
    'https://s.example/%E2%80%AE%F0%9F%98%80',
  ],
  ['a lone surrogate', 'https://s.example/{{v}}', { v: '\ud800' }, 'https://s.example/%EF%BF%BD'],
])('%s', (_, template, values, href) => expect(expand(template, values)).toEqual({ type: 'link', href }));

test.each<[string, string, Readonly<Record<string, string>>, string]>([
  ['missing', STORE, {}, 'fileinfo.sha256'],
  ['empty', STORE, { 'fileinfo.sha256': '' }, 'fileinfo.sha256'],
  ['an inherited name', 'https://s.example/{{constructor}}', {}, 'constructor'],
])('not offered: %s', (_, template, values, field) =>
  expect(expand(template, values)).toEqual({ type: 'missing', field }),
);

test.each<[string, string]>([
  ['javascript', `${SCRIPT}alert({{v}})`],
  ['javascript with the look of https', `${SCRIPT}https://a.example/{{v}}`],
  ['data', 'data:text/html,{{v}}'],
  ['no scheme', '//a.example/{{v}}'],
  ['the whole address from an event', '{{v}}'],
  ['the host from an event', 'https://{{v}}/x'],
  ['part of the host', 'https://a.{{v}}.example/x'],
  ['the port', 'https://a.example:{{v}}/'],
  ['a user name', 'https://a.example@evil.test/{{v}}'],
  ['a backslash', 'https://a.example\\@evil.test/{{v}}'],
  ['a line break', 'https://a.example/\r\n{{v}}'],
  ['an open brace', 'https://a.example/{{v'],
  ['a name that is none', 'https://a.example/{{a b}}'],
  ['an expression', "https://a.example/{{constructor.constructor('x')()}}"],
  ['empty', ''],
])('refused: %s', (_, template) => {
  expect(templateProblem(template)).toMatch(/\.$/);
  expect(expand(template, { v: 'x' }).type).toBe('refused');
});

test.each(['.', '..'])('a value of dots as a folder is refused: %s', (v) => {
  expect(expand('https://a.example/files/{{v}}/x', { v }).type).toBe('refused');
  expect(expand('https://a.example/?name={{v}}', { v }).type).toBe('link');
});

test('too long is refused', () =>
  expect(expand('https://a.example/{{v}}', { v: 'a'.repeat(9_000) }).type).toBe('refused'));

test('the fields of a template, each once', () =>
  expect(templateFields('https://a.example/{{b}}/{{a.c}}?{{ b }}')).toEqual(['b', 'a.c']));

test('no value changes where a link leads', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const expansion = expand('https://a.example/x/{{a}}/y?b={{b}}#c', { a, b });
      if (expansion.type !== 'link') return;
      const url = new URL(expansion.href);
      expect([url.origin, url.hash]).toEqual(['https://a.example', '#c']);
      expect(url.pathname).toBe(`/x/${encodeComponent(a)}/y`);
      expect([...url.searchParams.keys()]).toEqual(['b']);
    }),
  ));
