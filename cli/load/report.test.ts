import { jsonReporter, textReporter, type Reporter, type Summary } from './report';

const summary: Summary = {
  lines: 5_000,
  created: 4_990,
  known: 8,
  rejected: 2,
  mended: 0,
  bytes: 50,
  totalBytes: 100,
  seconds: 2,
  offset: 0,
  unreadable: [],
};

const record = (
  make: typeof textReporter,
  isTTY: boolean,
  tell: (reporter: Reporter, at: (ms: number) => void) => void,
) => {
  let clock = 0;
  let said = '';
  const reporter = make({ write: (text: string) => (said += text), isTTY }, () => clock);
  tell(reporter, (ms) => (clock = ms));
  return said;
};

test('keeps quiet for two seconds, then renews a line on a terminal', () => {
  const said = record(textReporter, true, (reporter, at) => {
    for (const ms of [100, 1_900, 2_000, 2_100, 2_300]) {
      at(ms);
      reporter.progress({ ...summary, lines: ms });
    }
  });
  expect(said).toBe(
    '\r\u001b[K2,000 lines read, 50 %, 2 rejected\r\u001b[K2,300 lines read, 50 %, 2 rejected',
  );
});

test('elsewhere a line now and then', () => {
  const said = record(textReporter, false, (reporter, at) => {
    for (const ms of [2_000, 3_000, 12_000]) {
      at(ms);
      reporter.progress({ ...summary, totalBytes: 0, lines: 1 });
    }
  });
  expect(said).toBe('1 line read, 2 rejected\n1 line read, 2 rejected\n');
});

test('names every rejected line, and lets no file draw on the terminal', () => {
  const said = record(textReporter, false, (reporter) =>
    reporter.rejected({ file: 'e\u001b[2Jve', number: 7, reason: 'it is "\u202Etxt"' }),
  );
  expect(said).toBe('e\\u{1b}[2Jve:7: it is "\\u{202e}txt"\n');
});

test.each<[Partial<Summary>, string]>([
  [{}, '5,000 lines in 2.0 s (2,500/s): 4,990 loaded, 8 known already, 2 rejected.\n'],
  [
    { mended: 1 },
    '5,000 lines in 2.0 s (2,500/s): 4,990 loaded, 8 known already, 2 rejected.\n1 line repeated a name within an object (Suricata 6 does); the last of each was kept.\n',
  ],
  [
    { offset: -5 },
    '5,000 lines in 2.0 s (2,500/s): 4,990 loaded, 8 known already, 2 rejected.\nTimes were moved by -5 ms; load more of the same capture with --offset -5.\n',
  ],
  [{ unreadable: ['x'] }, '5,000 lines in 2.0 s (2,500/s): 4,990 loaded, 8 known already, 2 rejected.\nx\n'],
])('sums up %j', (more, text) =>
  expect(record(textReporter, false, (reporter) => reporter.done({ ...summary, ...more }))).toBe(text),
);

test('tells programs in JSON lines', () => {
  const said = record(jsonReporter, false, (reporter, at) => {
    at(1_000);
    reporter.progress(summary);
    reporter.note('busy');
    reporter.rejected({ file: 'f', number: 1, reason: 'r' });
    reporter.done(summary);
  });
  expect(
    said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).type),
  ).toEqual(['progress', 'note', 'rejected', 'done']);
});
