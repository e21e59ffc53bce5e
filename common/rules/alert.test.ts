import { readFileSync } from 'node:fs';
import type { BucketBlock } from '../hunts/buckets/scan';
import type { Finding } from '../hunts/finding';
import { alertSentence, contextOf, contextVariables } from './alert';
import { testWatch } from './test_watch';

const finding = (group: Readonly<Record<string, string>>, rest: Partial<Finding> = {}): Finding => ({
  group: Object.entries(group).map(([field, value]) => ({ field, value })),
  count: 12,
  measure: 7,
  first: '2026-11-20T14:05:12.002Z',
  last: '2026-11-20T14:05:42.031Z',
  ...rest,
});

const story = finding({ src_ip: '10.1.1.12', dest_ip: '10.9.0.12' });
const told = {
  watch: testWatch({ hunt: 'ftp-use' }),
  finding: story,
  linkTo: (path: string) => path,
  notes: [],
};

test.each<[string, Finding, string]>([
  ['all events', finding({}), '12 events since'],
  ['one event', finding({}, { count: 1 }), '1 event since'],
  ['a source', finding({ src_ip: '10.1.1.12' }), '10.1.1.12: 12 events since'],
  ['a destination', finding({ dest_ip: '10.9.0.12' }), '→ 10.9.0.12: 12 events since'],
  ['both sides', story, '10.1.1.12 → 10.9.0.12: 12 events since'],
  [
    'more',
    finding({ dest_port: '21', dest_ip: '10.9.0.12', src_ip: '10.1.1.12' }),
    '10.1.1.12 → 10.9.0.12, dest_port 21: 12 events since',
  ],
  ['a turned name', finding({ 'tls.sni': 'a\u202Eb' }), 'tls.sni a<U+202E>b: 12 events since'],
  [
    'a secret',
    finding({ 'ftp.command_data': `secret:${'a'.repeat(32)}` }),
    'ftp.command_data ••••••: 12 events',
  ],
])('the sentence about %s', (_, of, expected) => {
  expect(alertSentence(testWatch(), of)).toContain(expected);
});

test('a hunt with a block says what it measured', () => {
  const block: BucketBlock = {
    type: 'distinct',
    field: 'dest_ip',
    by: ['src_ip'],
    window: '10m',
    at_least: 5,
  };
  expect(alertSentence(testWatch({ block, isPlain: false }), finding({ src_ip: '10.1.1.12' }))).toBe(
    '10.1.1.12: 7 different dest_ip in 10 minutes, 12 events since 2026-11-20T14:05:12.002Z',
  );
});

test('nobody who sends events writes the message', () => {
  const { sentence, group } = contextOf({ ...told, finding: finding({ 'http.url': 'x'.repeat(5_000) }) });
  expect(String(sentence).length).toBeLessThan(300);
  expect(String(group).length).toBeLessThan(300);
});

test('an action’s text can tell everything of an alert', () => {
  expect(contextOf({ ...told, notes: ['One.', 'Two.'] })).toEqual({
    sentence: '10.1.1.12 → 10.9.0.12: 12 events since 2026-11-20T14:05:12.002Z',
    title: 'A hunt',
    hunt: 'ftp-use',
    severity: 'medium',
    query: 'event_type:ftp',
    condition: 'at least 3 events of one src_ip within 15 minutes',
    group: 'src_ip 10.1.1.12, dest_ip 10.9.0.12',
    src_ip: '10.1.1.12',
    dest_ip: '10.9.0.12',
    count: 12,
    at_least: 3,
    first: '2026-11-20T14:05:12.002Z',
    last: '2026-11-20T14:05:42.031Z',
    link: '/hunt?q=event_type%3Aftp&f=is%3Asrc_ip%3A10.1.1.12&f=is%3Adest_ip%3A10.9.0.12&from=2026-11-20T14%3A05%3A12.000Z&to=2026-11-20T14%3A05%3A43.000Z&tab=events&hunt=ftp-use',
    notes: 'One. Two.',
  });
});

test('what is rare has no least number', () => {
  const block: BucketBlock = { type: 'rare', field: 'tls.sni', by: 'src_ip', at_most: 1 };
  expect(contextOf({ ...told, watch: testWatch({ block, isPlain: false }) })).toMatchObject({ at_least: '' });
});

test('the guide lists every variable with its meaning', () => {
  const listed = [
    ...readFileSync('docs/rules.md', 'utf8').matchAll(/^\| `\{\{context\.(\w+)\}\}` +\| (.*?) +\|$/gm),
  ];
  expect(listed.map(([, name, description]) => ({ name, description }))).toEqual(
    contextVariables.map(({ name, description }) => ({ name, description })),
  );
});
