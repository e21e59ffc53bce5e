import type { EventHit } from '#common/api/events';
import { flowsOf } from './flows';

const hit = (id: string, event: Record<string, unknown>): EventHit => ({
  index: 'i',
  id,
  event,
  secrets: [],
});

const login = hit('login', { flow_id: 1, event_type: 'ftp', timestamp: '2026-11-20T14:05:12.002+0000' });
const flow = hit('flow', {
  flow_id: 1,
  event_type: 'flow',
  timestamp: '2026-11-20T14:06:00.000+0000',
  flow: {
    bytes_toserver: 3075,
    bytes_toclient: 3700,
    pkts_toserver: 20,
    pkts_toclient: 11,
    age: 30,
    state: 'closed',
  },
});
const data = hit('data', {
  flow_id: 2,
  parent_id: 1,
  event_type: 'ftp_data',
  timestamp: '2026-11-20T14:05:12.009+0000',
});
const file = hit('file', { flow_id: 2, event_type: 'fileinfo', timestamp: '2026-11-20T14:05:12.010+0000' });
const sister = hit('sister', {
  flow_id: 3,
  parent_id: 1,
  event_type: 'ftp_data',
  timestamp: '2026-11-20T14:05:33.021+0000',
});
const stranger = hit('stranger', { flow_id: 4, event_type: 'dns', timestamp: 'x' });
const all = [flow, sister, stranger, file, data, login];

const outline = (opened: EventHit) =>
  flowsOf(opened, all).map(({ id, relation, hits }) => [id, relation, hits.map((one) => one.id)]);

test('from the control connection', () =>
  expect(outline(login)).toEqual([
    ['1', 'this', ['login', 'flow']],
    ['3', 'data', ['sister']],
    ['2', 'data', ['data', 'file']],
    ['4', 'other', ['stranger']],
  ]));

test('from a file, whose own record names no parent', () =>
  expect(outline(file)).toEqual([
    ['2', 'this', ['data', 'file']],
    ['1', 'parent', ['login', 'flow']],
    ['3', 'data', ['sister']],
    ['4', 'other', ['stranger']],
  ]));

test('volume is the flow record’s', () =>
  expect(flowsOf(login, all)[0]?.volume).toEqual({
    bytesUp: 3075,
    bytesDown: 3700,
    packets: 31,
    lastedSeconds: 30,
    state: 'closed',
  }));

test('no flow record, no volume', () => expect(flowsOf(data, all)[0]?.volume).toBeUndefined());
