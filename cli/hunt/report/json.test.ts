import { exampleHunt, exampleReport, exampleResult } from './example_report';
import { jsonReport } from './json';

test('is one document, with the hunts that were quiet by their ids', () => {
  const report = exampleReport({
    results: [exampleResult({ samples: [{ event_type: 'ftp', note: '\u202etxt' }] })],
    quiet: [exampleHunt({ id: 'quiet' })],
  });
  const text = jsonReport(report);
  expect(text).not.toContain('\u202e');
  expect(JSON.parse(text)).toMatchObject({
    quiet: ['quiet'],
    results: [
      {
        id: 'ftp-use',
        severity: 'medium',
        unit: 'events',
        count: 12,
        relation: 'eq',
        hosts: {
          total: 1,
          relation: 'eq',
          items: [{ address: '10.1.1.12', network: 'HQ/Finance', events: 12 }],
        },
        samples: [{ event_type: 'ftp', note: '\u202etxt' }],
        hours: [{ hour: '2026-11-20T14:00:00.000Z', found: 12 }],
      },
    ],
  });
});
