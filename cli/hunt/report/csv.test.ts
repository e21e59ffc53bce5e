import * as fc from 'fast-check';
import { cell, csvGaps, csvReport } from './csv';
import { exampleFindings, exampleReport, exampleResult } from './example_report';

test.each<[string | number | undefined, string]>([
  ['plain', 'plain'],
  [undefined, ''],
  [-5, '-5'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ["'=1+1", "''=1+1"],
  ['\tx', '\\u{9}x'],
  ['\r=1', '\\u{d}=1'],
  ['a\n=1', 'a\\u{a}=1'],
  ['\u001b]0;x\u0007\u202egnp.exe', '\\u{1b}]0;x\\u{7}\\u{202e}gnp.exe'],
  ['＝1', "'＝1"],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
])('%j as a cell', (value, expected) => expect(cell(value)).toBe(expected));

test('no text begins a formula', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', ',', 'a') }),
      (text) => {
        expect(cell(text)).not.toMatch(/^"?[=+\-@\t\r]/);
      },
    ),
  ));

const finding = {
  group: [{ field: 'src_ip', value: '10.9.0.66' }],
  count: 9,
  measure: 7,
  first: '2026-11-20T14:05:12.000Z',
  last: '2026-11-20T14:06:00.000Z',
};

test('has a row for each finding, and for each hunt without a block', () => {
  const results = [exampleFindings([finding, finding]), exampleResult()];
  expect(csvReport(exampleReport({ results })).split('\r\n')).toEqual([
    'severity,id,title,category,attack,group,measure,events,at_least,findings_total,hosts,hosts_total,hosts_at_least,first,last',
    ...Array.from(
      { length: 2 },
      () =>
        'high,ssh-guessing,SSH guessing,policy,,src_ip=10.9.0.66,7,9,false,2,10.1.1.12 (HQ/Finance),1,false,2026-11-20T14:05:12.000Z,2026-11-20T14:06:00.000Z',
    ),
    'medium,ftp-use,FTP use,policy,,,,12,false,,10.1.1.12 (HQ/Finance),1,false,2026-11-20T14:05:12.002Z,2026-11-20T14:40:09.014Z',
    '',
  ]);
});

test('says of which hunts rows are missing', () => {
  const found = exampleFindings([finding]);
  const cut = { ...found, count: { value: 1_501, relation: 'eq' } as const };
  expect(csvGaps(exampleReport({ results: [cut, found, exampleResult()] }))).toEqual([
    expect.stringMatching(
      /^ssh-guessing: the table has the 1 strongest findings, and 1,500 rows are missing\./,
    ),
  ]);
});
