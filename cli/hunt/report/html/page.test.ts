import { createHash } from 'node:crypto';
import { exampleFindings, exampleHunt, exampleReport, exampleResult } from '../example_report';
import { htmlReport } from './page';

const finding = {
  group: [{ field: 'src_ip', value: '10.9.0.66' }],
  count: 9,
  measure: 7,
  first: '2026-11-20T14:05:12.000Z',
  last: '2026-11-20T14:06:00.000Z',
};

const page = htmlReport(
  exampleReport({
    results: [exampleFindings([finding]), exampleResult()],
    quiet: [exampleHunt({ id: 'quiet', title: 'Quiet hunt' })],
    unanswered: [{ id: 'x', title: 'Open hunt', reason: 'There are no events of type x.' }],
    problems: ['cut.json could not be read: it was cut.'],
    notes: ['The temporary folder took no more.'],
  }),
);

test('needs no other file, and its policy forbids any', () => {
  const styles = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style = '']) => style);
  const hashes = styles.map((style) => createHash('sha256').update(style).digest('base64'));
  expect(hashes).toHaveLength(1);
  expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-${hashes[0]}&#39;;`);
  expect(page).not.toMatch(/<(script|link|img|iframe|object|embed)|\bsrc=|@import|url\(|\sstyle=|\son\w+=/i);
});

test.each([
  ['a hunt with its guide', 'Passwords cross the network in clear.'],
  ['a finding', '7 events in 10 minutes'],
  ['a host with its network', 'HQ/Finance'],
  ['a chart by severity', 'aria-label="critical 0, high 1, medium 1, low 0"'],
  ['a chart by time', '<title>2026-11-20 14:00: 1 high</title>'],
  ['what was quiet', 'Quiet hunt'],
  ['what has no answer', 'There are no events of type x.'],
  ['what to know of it', 'The temporary folder took no more.'],
  ['what could not be read', 'cut.json could not be read'],
])('has %s', (_, text) => expect(page).toContain(text));

test('tells of all hosts, however few are named', () => {
  const total = { value: 5_000, relation: 'eq' } as const;
  const many = exampleResult({ hosts: { items: [{ address: '10.1.1.12', events: 1 }], total } });
  const told = htmlReport(exampleReport({ results: [many] }));
  expect(told).toContain('<strong>at least 5,000</strong>hosts concerned');
  expect(told).toContain('on at least 5,000 hosts');
});

test.each([
  ['First events', exampleResult({ samples: [{ event_type: 'ftp' }] })],
  ['Some of their events', { ...exampleFindings([finding]), samples: [{ event_type: 'ssh' }] }],
])('calls events what they are: %s', (heading, result) =>
  expect(htmlReport(exampleReport({ results: [result] }))).toContain(`<h4>${heading}</h4>`),
);

test('says so where nothing was found', () => {
  expect(htmlReport(exampleReport({ results: [] }))).toContain('No hunt found anything.');
});
