import { isLeft } from 'fp-ts/Either';
import { readYamlRules } from './read_rules';

/** Files that somebody made so that reading them costs much, or says something that is not so. */
const rule = (detection: string, head = 'title: Odd names') =>
  `${head}\nlogsource: { product: suricata }\ndetection:\n${detection.replace(/^/gm, '  ')}\nlevel: high\n`;

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

const selections = (count: number) => lines(count, (at) => `a${at}: { src_ip: 10.0.0.1 }`);
const conditions = (count: number, condition: string) =>
  `condition:\n${lines(count, () => `  - ${condition}`)}`;
const names = (count: number) =>
  `dns.rrname: [${Array.from({ length: count }, (_, at) => `n${at}.test`).join(', ')}]`;
/** One expression that stands for fifty texts. */
const fifty = `^(${Array.from({ length: 50 }, (_, at) => `k${at}`).join('|')})$`;

test.each<[what: string, text: string, said: RegExp]>([
  [
    'selections times conditions',
    rule(`${selections(1_500)}\n${conditions(3_000, '1 of them')}`),
    /^its selections have over 300 values$/,
  ],
  [
    'few selections, many conditions',
    rule(`${selections(290)}\n${conditions(3_000, '1 of them')}`),
    /^its condition makes over 300 comparisons, with every selection as often as it is meant$/,
  ],
  [
    'one selection named often',
    rule(`s: { ${names(150)} }\ncondition: ${'s or '.repeat(90)}s`),
    /makes over 300 comparisons/,
  ],
  [
    'one selection in many brackets',
    rule(`s: { ${names(250)} }\ncondition: ${'(s and not '.repeat(29)}s${')'.repeat(29)}`),
    /makes over 300 comparisons/,
  ],
  [
    'expressions that stand for many texts',
    rule(
      `s: { dns.rrname|re: [${Array.from({ length: 290 }, () => `"${fifty}"`).join(', ')}] }\ncondition: s`,
    ),
    /makes over 300 comparisons/,
  ],
  ['selections of nothing', rule(`${lines(5_000, (at) => `a${at}: {}`)}\ncondition: a1`), /over 300 values/],
  ['lists within lists', rule(`s: ${'['.repeat(500)}${']'.repeat(500)}\ncondition: s`), /nests deeper/],
  ['stars', rule(`s: { dns.rrname: "${'a*'.repeat(5_000)}" }\ncondition: s`), /allowed|long/],
  [
    'a condition of stars',
    rule(`s: { proto: TCP }\ncondition: 1 of ${'*'.repeat(20_000)}x`),
    /fits no selection/,
  ],
  ['brackets', rule(`s: { proto: TCP }\ncondition: ${'('.repeat(20_000)}`), /over 200 words/],
  ['no conditions', rule('s: { proto: TCP }\ncondition: []'), /^its condition is no text$/],
  [
    'a prototype’s name in a condition',
    rule('s: { proto: TCP }\ncondition: constructor'),
    /no such selection/,
  ],
  ['a file of 0.1 MB', rule(`s: { proto: ${'T'.repeat(100_000)} }\ncondition: s`), /at most 100000 are read/],
])('%s is refused in a sentence', (_, text, said) => {
  const [read, ...others] = readYamlRules(text);
  expect(others).toEqual([]);
  expect(read && isLeft(read.result) ? read.result.left.join(' + ') : read).toMatch(said);
});

test('what is said of a hostile file stays short', () => {
  const long = 'x'.repeat(500);
  const texts = [
    rule(`s:\n${lines(250, (at) => `  Image${at}: a`)}\ncondition: s`),
    rule(`s: { "dns.rrname|${'contains|'.repeat(5_000)}re": a }\ncondition: s`),
    rule(`s: { ${long}: a }\ncondition: s`),
    rule(`s: { proto: TCP }\ncondition: ${long}`),
  ];
  const reasons = texts.flatMap(readYamlRules).map(({ result }) => (isLeft(result) ? result.left : []));
  expect(reasons.map(({ length }) => length)).toEqual([21, 1, 1, 1]);
  expect(reasons[0]?.at(-1)).toBe('230 more reasons are like these');
  expect(Math.max(...reasons.flat().map(({ length }) => length))).toBeLessThanOrEqual(301);
});
