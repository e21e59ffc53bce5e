import type { Finding } from '#common/hunts/finding';
import type { Hunt } from '#common/hunts/hunt';
import type { HuntResult, Report } from './report';

/** A hunt for tests of reports. */
export const exampleHunt = (more: Partial<Hunt> = {}): Hunt => ({
  id: 'ftp-use',
  version: 1,
  title: 'FTP use',
  description: 'Log-ins to FTP servers.',
  category: 'policy',
  severity: 'medium',
  status: 'stable',
  query: 'event_type:ftp',
  requires: { event_types: ['ftp'], fields: [] },
  why: 'Passwords cross the network in clear.',
  investigate: [{ look: 'Who it was.', query: 'event_type:ftp and ftp.command:USER' }],
  false_positives: ['Printers.'],
  ...more,
});

/** What a hunt without a block found. */
export const exampleResult = (more: Partial<HuntResult> = {}): HuntResult => ({
  hunt: exampleHunt(),
  unit: 'events',
  count: { value: 12, relation: 'eq' },
  hosts: {
    items: [{ address: '10.1.1.12', network: 'HQ/Finance', events: 12 }],
    total: { value: 1, relation: 'eq' },
  },
  first: '2026-11-20T14:05:12.002Z',
  last: '2026-11-20T14:40:09.014Z',
  findings: [],
  samples: [],
  hours: [[Date.parse('2026-11-20T14:00:00Z'), 12]],
  ...more,
});

/** What a hunt with a threshold found. */
export const exampleFindings = (findings: readonly Finding[]): HuntResult =>
  exampleResult({
    hunt: exampleHunt({
      id: 'ssh-guessing',
      title: 'SSH guessing',
      severity: 'high',
      threshold: { by: ['src_ip'], window: '10m', at_least: 5 },
    }),
    unit: 'findings',
    count: { value: findings.length, relation: 'eq' },
    findings,
  });

/** A report for tests. */
export const exampleReport = (more: Partial<Report> = {}): Report => ({
  made: '2026-11-22T09:00:00.000Z',
  version: '1.0.0',
  files: ['/var/log/suricata/eve.json'],
  results: [exampleResult()],
  quiet: [],
  unanswered: [],
  lines: { events: 100, empty: 0, refused: {}, firstRefused: [], untimed: 0 },
  problems: [],
  notes: [],
  seconds: 2,
  bytes: 4_000_000,
  ...more,
});
