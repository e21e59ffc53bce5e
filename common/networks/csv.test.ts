import { readFileSync } from 'node:fs';
import * as either from 'fp-ts/Either';
import fc from 'fast-check';
import { readMemberships, readNetworks } from './csv';
import { readRows } from './csv_rows';
import { limits } from './limits';

const good = [
  { cidr: '10.1.0.0/16', name: 'HQ', home: true },
  { cidr: 'fd00:1:1::/64', name: 'HQ/Offices, first "floor"', home: true },
  { cidr: '10.9.0.0/24', name: 'Internet (lab)', home: false },
];

test.each<[string, string]>([
  [
    'plain',
    'cidr,name,home\n10.1.0.0/16,HQ,true\nfd00:1:1::/64,"HQ/Offices, first ""floor""",true\n10.9.0.0/24,Internet (lab),false\n',
  ],
  [
    'from a spreadsheet',
    '\ufeffCIDR,Name,Home\r\n10.1.0.0/16,HQ,TRUE\r\nfd00:1:1::/64,"HQ/Offices, first ""floor""",TRUE\r\n\r\n10.9.0.0/24, Internet (lab) ,FALSE',
  ],
  [
    'in another order',
    'home,cidr,name\rtrue,"10.1.0.0/16",HQ\rtrue,fd00:1:1::/64,"HQ/Offices, first ""floor"""\rfalse,10.9.0.0/24,Internet (lab)\r',
  ],
])('%s', (_, text) => {
  expect(readNetworks(text)).toEqual(either.right(good));
});

test('a header alone is an empty table', () => {
  expect(readNetworks('cidr,name,home')).toEqual(either.right([]));
});

test.each<[string, string, ReadonlyArray<readonly [number, RegExp]>]>([
  [
    'no network',
    '10.1.1/24,A,true',
    [[2, /"10\.1\.1\/24" is no network: write one such as 10\.1\.1\.0\/24/]],
  ],
  ['a zone', 'fe80::1%eth0/128,A,true', [[2, /is no network/]]],
  ['host bits', '10.1.1.5/24,A,true', [[2, /has bits behind its prefix: the network is 10\.1\.1\.0\/24\./]]],
  ['host bits of IPv6', 'fd00::5/64,A,true', [[2, /the network is fd00::\/64\./]]],
  ['no prefix', '10.1.1.5,A,true', [[2, /write 10\.1\.1\.5\/32 for this one alone/]]],
  ['IPv4 as IPv6', '::ffff:10.1.0.0/112,A,true', [[2, /write it as 10\.1\.0\.0\/16/]]],
  [
    'the same again',
    '10.1.0.0/16,A,true\n10.2.0.0/16,B,true\n10.1.0.0/16,C,true',
    [[4, /stands at line 2 already/]],
  ],
  ['the same, written otherwise', 'fd00::/64,A,true\nFD00:0::/64,B,true', [[3, /stands at line 2 already/]]],
  ['no name', '10.1.0.0/16,,true', [[2, /The name is empty/]]],
  ['blanks as a name', '10.1.0.0/16,"  ",true', [[2, /The name is empty/]]],
  ['a step without a name', '10.1.0.0/16,HQ//Offices,true', [[2, /is no path/]]],
  ['a long name', `10.1.0.0/16,${'x'.repeat(201)},true`, [[2, /201 characters long, and 200 are allowed/]]],
  [
    'two lines',
    '10.1.0.0/16,"a\nb",true\n10.1.1.1/24,A,true',
    [
      [2, /more than one line/],
      [4, /bits behind/],
    ],
  ],
  ['a control character', '10.1.0.0/16,a\u0007b,true', [[2, /A control character \(U\+0007\)/]]],
  ['a text that turns', '10.1.0.0/16,a\u202eb,true', [[2, /U\+202E/]]],
  [
    '__proto__',
    '10.1.0.0/16,__proto__,true\n10.2.0.0/16,a/__proto__,true',
    [
      [2, /cannot be __proto__/],
      [3, /is no path/],
    ],
  ],
  ['home is neither', '10.1.0.0/16,A,yes', [[2, /Home is either true or false, and not "yes"/]]],
  ['too many values', '10.1.0.0/16,A,true,x', [[2, /There are 4 values here, and 3 columns/]]],
  ['too few values', '10.1.0.0/16', [[2, /There is 1 value here, and 3 columns/]]],
  [
    'every bad row',
    'x,A,true\n10.1.0.0/16,A,true\n10.2.0.0/16,A,1',
    [
      [2, /no network/],
      [4, /true or false/],
    ],
  ],
  ['an open quote', '10.1.0.0/16,"A,true', [[2, /never closes/]]],
  ['a quote within', '10.1.0.0/16,A"B,true', [[2, /quote stands within/]]],
  ['text behind a quote', '10.1.0.0/16,"A"B,true', [[2, /quote stands within/]]],
])('%s', (_, rows, problems) => {
  expect(readNetworks(`cidr,name,home\n${rows}`)).toEqual(
    either.left(problems.map(([line, reason]) => ({ line, reason: expect.stringMatching(reason) }))),
  );
});

test.each<[string, RegExp]>([
  ['', /^The first line must name the columns: cidr,name,home\.$/],
  ['10.1.0.0/16,HQ,true', /It names "10\.1\.0\.0\/16", "HQ", "true"/],
  ['cidr;name;home', /Part the values by commas/],
  ['cidr,name', /It lacks home/],
  ['cidr,name,home,__proto__', /It names "__proto__"/],
  ['cidr,name,home,home', /names one of them twice/],
  ['c\0i\0d\0r\0', /no UTF-8 text/],
  ['x'.repeat(limits.csv + 1), /4000001 characters/],
  [`cidr,name,home\n${'10.0.0.0/8,A,true\n'.repeat(5_001)}`, /5001 rows, and 5000 are allowed/],
])('a table that cannot be begun is refused', (text, reason) => {
  expect(readNetworks(text)).toEqual(either.left([{ line: 1, reason: expect.stringMatching(reason) }]));
});

test('home in too many pieces is refused', () => {
  const rows = Array.from({ length: 400 }, (_, at) => `20.${at >> 7}.${(at & 127) * 2}.0/24,A,true`);
  expect(readNetworks(`cidr,name,home\n${rows.join('\n')}`)).toMatchObject(
    either.left([{ line: 1, reason: expect.stringContaining('412 separate ranges') }]),
  );
});

test('users and their groups', () => {
  expect(readMemberships('user,group\nalice,Sales\nalice,Finance\n')).toEqual(
    either.right([
      { user: 'alice', group: 'Sales' },
      { user: 'alice', group: 'Finance' },
    ]),
  );
  expect(readMemberships('user,group\nalice,Sales\n,Sales\nbob,\nalice,Sales')).toEqual(
    either.left([
      { line: 3, reason: 'The user is empty: give it a name.' },
      { line: 4, reason: 'The group is empty: give it a name.' },
      { line: 5, reason: 'That "alice" is in "Sales" stands at line 2 already: take one of the two away.' },
    ]),
  );
});

test('the tables that ship can be read', () => {
  expect(readNetworks(readFileSync('test/data/networks.csv', 'utf8'))).toMatchObject({ _tag: 'Right' });
  expect(readNetworks(readFileSync('rules/networks.csv', 'utf8'))).toMatchObject({ _tag: 'Right' });
  expect(readMemberships(readFileSync('test/data/user_groups.csv', 'utf8'))).toMatchObject({ _tag: 'Right' });
});

test('what is written by the rules is read again', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'é', '😀') })
    .map((text) => text.trim());
  const write = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (rows) => {
      const text = rows.map((cells) => cells.map(write).join(',')).join('\r\n');
      const read = either.getOrElseW(() => [])(readRows(text));
      expect(read.map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});

test('any text is read or refused', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\ufeff', 'cidr,name,home\n') }),
      (text) => {
        const read = readNetworks(text);
        expect(either.isRight(read) || read.left.every(({ line }) => line >= 1)).toBe(true);
      },
    ),
  ));
