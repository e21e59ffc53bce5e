import { exampleFindings, exampleHunt, exampleReport, exampleResult } from './example_report';
import type { Report } from './report';
import { textReport } from './text';

const plain = (more: Partial<Report>, isQuiet = false) =>
  textReport(exampleReport(more), { hasColours: false, isQuiet });

const finding = (at: number) => ({
  group: [{ field: 'src_ip', value: `10.9.0.${at}` }],
  count: 9,
  measure: 7,
  first: '2026-11-20T14:05:12.000Z',
  last: '2026-11-21T00:00:00.000Z',
});

test('names what was found, where and when', () => {
  expect(plain({})).toBe(
    [
      'MEDIUM',
      '  FTP use (ftp-use)',
      '      12 events, 2026-11-20 14:05:12 to 14:40:09',
      '      10.1.1.12 (HQ/Finance)',
      '',
      '1 hunt: 1 found something, 0 nothing.',
      '100 events, 0 lines refused, 2.0 s, 2 MB/s.',
      '',
    ].join('\n'),
  );
});

test('puts the worst first, and names the first findings', () => {
  const results = [exampleFindings([1, 2, 3, 4, 5, 6, 7].map(finding)), exampleResult()];
  const lines = plain({ results }).split('\n');
  expect(lines.filter((line) => /^[A-Z]+$/.test(line))).toEqual(['HIGH', 'MEDIUM']);
  expect(lines.slice(2, 10)).toEqual([
    '      7 findings, 2026-11-20 14:05:12 to 14:40:09',
    '      10.1.1.12 (HQ/Finance)',
    ...[1, 2, 3, 4, 5].map(
      (at) =>
        `      - src_ip 10.9.0.${at}: 7 events in 10 minutes, 9 events, 2026-11-20 14:05:12 to 2026-11-21 00:00:00`,
    ),
    '      - and 2 more',
  ]);
});

test.each<[string, Partial<Report>, RegExp]>([
  ['that nothing was found', { results: [] }, /^Nothing was found\./],
  [
    'a count that is a lower bound',
    { results: [exampleResult({ count: { value: 5_000, relation: 'gte' } })] },
    / {6}at least 5,000 events,/,
  ],
  [
    'hosts that it does not name',
    {
      results: [
        exampleResult({
          hosts: {
            items: [1, 2, 3, 4, 5].map((at) => ({ address: `10.0.0.${at}`, events: 1 })),
            total: { value: 1_000, relation: 'gte' },
          },
        }),
      ],
    },
    /10\.0\.0\.1, .*10\.0\.0\.4, and 996 more \(at least 1,000 hosts\)/,
  ],
  [
    'why a hunt has no answer, in one line',
    { unanswered: [{ id: 'x', title: 'X', reason: 'There are no events of type x. Or y.' }] },
    /NOT ANSWERED by these events:\n {2}x: There are no events of type x\.\n/,
  ],
  [
    'refused lines',
    {
      lines: {
        events: 1,
        empty: 2,
        refused: { 'not JSON': 3 },
        firstRefused: [{ file: 'e\u001b[2Jve.json', line: 7, why: 'not JSON' }],
        untimed: 4,
      },
    },
    /e\\u\{1b\}\[2Jve\.json:7: it is not valid JSON[^\n]*\n {2}and 2 more\n[^]*1 event, 3 lines refused, 2 empty, 4 without a readable time/,
  ],
])('says %s', (_, more, expected) => expect(plain(more)).toMatch(expected));

test('lets no event draw on the terminal', () => {
  const hostile = [{ ...finding(1), group: [{ field: 'tls.sni', value: '\u001b]0;x\u0007\u202egnp.exe' }] }];
  expect(plain({ results: [exampleFindings(hostile)] })).toContain('\\u{1b}]0;x\\u{7}\\u{202e}gnp.exe');
});

test('keeps to findings where quiet is asked for', () => {
  expect(plain({ results: [], unanswered: [{ id: 'x', title: 'X', reason: 'Y.' }] }, true)).toBe('');
  expect(plain({}, true)).not.toContain('refused');
});

test('colours severities on a terminal only', () => {
  const critical = exampleResult({ hunt: exampleHunt({ severity: 'critical' }) });
  const report = exampleReport({ results: [critical] });
  const [first] = textReport(report, { hasColours: true, isQuiet: true }).split('\n');
  expect(first).toBe('\u001b[1;31mCRITICAL\u001b[0m');
});
