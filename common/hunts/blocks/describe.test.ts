import type { Block } from './block';
import { describeBlock, describeMeasure } from './describe';

const bySource = { by: ['src_ip'], window: '10m', at_least: 20 };

test.each<[Block, string, number, string]>([
  [
    { type: 'threshold', ...bySource },
    'at least 20 events of one src_ip within 10 minutes',
    1_200,
    '1,200 events in 10 minutes',
  ],
  [
    { type: 'threshold', by: [], window: '1h', at_least: 1 },
    'at least 1 event within 1 hour',
    1,
    '1 event in 1 hour',
  ],
  [
    { type: 'threshold', by: ['src_ip', 'dest_ip', 'dest_port'], window: '1d', at_least: 2 },
    'at least 2 events of one src_ip, dest_ip and dest_port within 1 day',
    2,
    '2 events in 1 day',
  ],
  [
    { type: 'distinct', ...bySource, field: 'dest_ip', at_least: 7 },
    'at least 7 different dest_ip of one src_ip within 10 minutes',
    9,
    '9 different dest_ip in 10 minutes',
  ],
  [
    { type: 'sum', ...bySource, field: 'flow.bytes_toserver', at_least: 1_000_000_000 },
    'at least 1 GB of flow.bytes_toserver of one src_ip within 10 minutes',
    1_400_000_000,
    '1.4 GB in 10 minutes',
  ],
  [
    { type: 'sum', ...bySource, field: 'flow.pkts_toserver', at_least: 5_000 },
    'at least 5,000 of flow.pkts_toserver of one src_ip within 10 minutes',
    6_000,
    '6,000 in 10 minutes',
  ],
  [
    { type: 'rare', field: 'tls.sni', by: 'src_ip', at_most: 1 },
    'a tls.sni that only one src_ip has',
    1,
    'only one src_ip',
  ],
  [
    { type: 'rare', field: 'tls.sni', by: 'src_ip', at_most: 3 },
    'a tls.sni that at most 3 different src_ip have',
    2,
    '2 different src_ip',
  ],
  [
    { type: 'first_seen', fields: ['src_ip', 'tls.sni'], learn: '1d' },
    'a src_ip and tls.sni that was never seen before, after 1 day of learning',
    4,
    '4 events since it was new',
  ],
  [
    { type: 'beacon', by: ['src_ip'], at_least: 20, score: 80 },
    'at least 20 events of one src_ip that come evenly in time, with a score of 80 or more of 100',
    93,
    'score 93 of 100',
  ],
  [
    { type: 'beacon', by: [], at_least: 20, score: 80, size: 'flow.bytes_toserver' },
    'at least 20 events that come evenly in time and in flow.bytes_toserver, with a score of 80 or more of 100',
    93,
    'score 93 of 100',
  ],
])('%j', (block, asked, measure, found) => {
  expect(describeBlock(block)).toBe(asked);
  expect(describeMeasure(block, measure)).toBe(found);
});
