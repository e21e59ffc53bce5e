import { decodeState } from './address';
import { eventPath } from './event_path';

const event = { index: 'eve-2026.11/a', id: 'b/ü?c' };

const opened = (timestamp: string) => decodeState(eventPath(event, timestamp).replace('/hunt?', ''));

test('an event’s own address opens the event, in the minutes around it, and asks nothing else', () =>
  expect(opened('2026-11-20T14:05:12.002177+0000')).toMatchObject({
    notices: [],
    state: {
      event: { ...event, view: 'summary' },
      from: '2026-11-20T14:04:12.002Z',
      to: '2026-11-20T14:06:12.002Z',
      query: '',
      pills: [],
      tab: 'events',
    },
  }));

test('an event without a time is opened all the same', () =>
  expect(opened('')).toMatchObject({ notices: [], state: { event } }));
