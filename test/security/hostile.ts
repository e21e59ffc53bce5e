/** Values that break programs which trust what comes in. */
export const hostileValues: readonly (readonly [string, unknown])[] = [
  ['a huge text', 'x'.repeat(200_000)],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['template braces', '{{constructor.constructor("return 1")()}}'],
  ['a path', '../../../../etc/passwd'],
  ['NUL', 'a\u0000b'],
  ['bidi', '\u202Ecod.exe\u2066'],
  ['half a surrogate', '\uD800'],
  ['a number', -1.5e308],
  ['a boolean', true],
  ['null', null],
  ['a list', [[[[]]]]],
  ['an object', { constructor: { prototype: { polluted: true } } }],
  ['__proto__ as text', '__proto__'],
  ['constructor as text', 'constructor'],
  ['an unclosed bracket', '(((('],
  ['wildcards', '*'.repeat(500)],
  ['a script', '${7*7}#{7*7}'],
  ['date math without end', 'now/d/d/d+9999999999999999y'],
];

/** Bodies that are no objects of ours. */
export const hostileBodies: readonly (readonly [string, string])[] = [
  ['no JSON', '{"query": '],
  ['a list', '[]'],
  ['text', '"x"'],
  ['null', 'null'],
  ['an own __proto__', '{"__proto__": {"polluted": true}}'],
  ['an own constructor', '{"constructor": {"prototype": {"polluted": true}}}'],
  ['deep nesting', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
];

/** Text for places in paths. `encodeURIComponent` throws on half a surrogate, as browsers do. */
export const hostileIds: readonly string[] = [
  '../../../../etc/passwd',
  '..',
  '.',
  '*',
  '_all',
  '.security',
  'a\u0000b',
  '<script>',
  '__proto__',
  'constructor',
  'x'.repeat(600),
  '\u202E',
  '%2e%2e%2f',
  'a,b',
  '-suricata-eve',
];

/** What an answer must never hold: a trace of our code, or a path of the machine. */
export const TRACE = /\bat [\w.<>]+ \(|node_modules|\/server\/index\.js|Error:\s+at /;
