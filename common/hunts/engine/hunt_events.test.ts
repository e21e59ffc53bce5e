import type { Hunt } from '../hunt';
import { huntEvents } from './hunt_events';

const hunt = (rest: Partial<Hunt>): Hunt => ({
  id: 'x',
  version: 1,
  title: 'x',
  description: 'x',
  category: 'policy',
  severity: 'low',
  status: 'test',
  query: 'event_type:ftp',
  requires: { event_types: ['ftp'], fields: [] },
  why: 'x',
  investigate: [],
  false_positives: [],
  ...rest,
});

const event = (time: string, rest: object = {}) => ({
  timestamp: `2026-11-20T${time}.000000+0000`,
  event_type: 'ftp',
  src_ip: '10.1.1.10',
  ...rest,
});

test('a hunt without a block gives its events', () => {
  const other = { event_type: 'dns' };
  expect(huntEvents(hunt({}), [other, event('09:00:00')])).toEqual({
    matched: [event('09:00:00')],
    findings: [],
  });
});

test('a hunt with a block gives its findings too', () => {
  const burst = [event('09:00:00'), event('09:00:10'), { ...event('09:00:20'), src_ip: '10.1.1.11' }];
  const threshold = { by: ['src_ip'], window: '1m', at_least: 2 };
  expect(huntEvents(hunt({ threshold }), burst).findings).toEqual([
    {
      group: [{ field: 'src_ip', value: '10.1.1.10' }],
      count: 2,
      measure: 2,
      first: '2026-11-20T09:00:00.000Z',
      last: '2026-11-20T09:00:10.000Z',
    },
  ]);
});

test('what cannot be read or asked finds nothing', () => {
  expect(huntEvents(hunt({ query: '((' }), [event('09:00:00')]).matched).toEqual([]);
  expect(huntEvents(hunt({ query: 'alert.severity:x' }), [event('09:00:00')]).matched).toEqual([]);
});
