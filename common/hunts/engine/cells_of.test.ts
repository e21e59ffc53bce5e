import type { EveEvent } from '../../query/paths';
import type { Block } from '../blocks/block';
import { cellsOf } from './cells_of';

const TIME = Date.UTC(2026, 10, 20, 9, 4, 59);

const blocks = {
  threshold: { type: 'threshold', by: ['src_ip'], window: '10m', at_least: 2 },
  pairs: { type: 'threshold', by: ['src_ip', 'email.attachment'], window: '10m', at_least: 2 },
  port: { type: 'threshold', by: ['dest_port', 'fileinfo.stored'], window: '1h', at_least: 2 },
  name: { type: 'threshold', by: ['dns.rrname'], window: '1h', at_least: 2 },
  dates: { type: 'threshold', by: ['tls.notbefore'], window: '1h', at_least: 2 },
  distinct: { type: 'distinct', field: 'dest_ip', by: ['src_ip'], window: '1d', at_least: 2 },
  sum: { type: 'sum', field: 'flow.bytes_toserver', by: ['src_ip'], window: '1d', at_least: 2 },
  rare: { type: 'rare', field: 'http.http_user_agent', by: 'src_ip', at_most: 1 },
  first_seen: { type: 'first_seen', fields: ['tls.sni'], learn: '1d' },
  beacon: { type: 'beacon', by: ['src_ip'], at_least: 2, score: 50, size: 'flow.bytes_toserver' },
  unsized: { type: 'beacon', by: ['src_ip'], at_least: 2, score: 50 },
} as const satisfies Record<string, Block>;

/** Group, slot (as a clock's time), value and sum of each cell. */
type Row = readonly [group: readonly string[], slot: string | 0, value?: string, sum?: number];

const src_ip = '10.1.1.10';

test.each<[string, keyof typeof blocks, EveEvent, readonly Row[]]>([
  ['the slot is a quarter of a window', 'threshold', { src_ip }, [[[src_ip], '09:02:30']]],
  ['an event without the field is in no group', 'threshold', { dest_ip: src_ip }, []],
  ['null is not there', 'threshold', { src_ip: null }, []],
  [
    'addresses have their shortest form',
    'threshold',
    { src_ip: 'fd00:0001:0001:0000:0000:0000:0000:0010' },
    [[['fd00:1:1::10'], '09:02:30']],
  ],
  ['IPv4 in IPv6 is IPv4', 'threshold', { src_ip: '::ffff:10.1.1.10' }, [[[src_ip], '09:02:30']]],
  ['what is no address is in no group', 'threshold', { src_ip: 'x' }, []],
  [
    'each value of a list counts, and once',
    'pairs',
    { src_ip, email: { attachment: ['a', 'b', 'a', null] } },
    [
      [[src_ip, 'a'], '09:02:30'],
      [[src_ip, 'b'], '09:02:30'],
    ],
  ],
  [
    'numbers and truths are text',
    'port',
    { dest_port: '443', fileinfo: { stored: true } },
    [[['443', 'true'], '09:00:00']],
  ],
  [
    'numbers are read as their type has them',
    'port',
    { dest_port: 443.7, fileinfo: { stored: '' } },
    [[['443', 'false'], '09:00:00']],
  ],
  ['what is no number is in no group', 'port', { dest_port: 'x', fileinfo: { stored: true } }, []],
  ['objects are no values', 'name', { dns: { rrname: { x: 1 } } }, []],
  [
    'the first path with a value',
    'name',
    { dns: { rrname: 'a', queries: [{ rrname: 'b' }] } },
    [[['a'], '09:00:00']],
  ],
  [
    'the next path where the first has none',
    'name',
    { dns: { rrname: null, queries: [{ rrname: 'b' }, { rrname: 'c' }], query: [{ rrname: 'd' }] } },
    [
      [['b'], '09:00:00'],
      [['c'], '09:00:00'],
    ],
  ],
  ['texts that Elasticsearch leaves out are left out', 'name', { dns: { rrname: 'x'.repeat(8_192) } }, []],
  ['an empty text is a value', 'name', { dns: { rrname: '' } }, [[[''], '09:00:00']]],
  [
    'times are in one form',
    'dates',
    { tls: { notbefore: '2026-11-20T06:41:09' } },
    [[['2026-11-20T06:41:09.000Z'], '09:00:00']],
  ],
  [
    'distinct counts values',
    'distinct',
    { src_ip, dest_ip: '10.9.0.12' },
    [[[src_ip], '06:00:00', '10.9.0.12']],
  ],
  ['distinct needs one', 'distinct', { src_ip }, []],
  ['sum adds', 'sum', { src_ip, flow: { bytes_toserver: 7 } }, [[[src_ip], '06:00:00', '', 7]]],
  [
    'sum adds lists up',
    'sum',
    { src_ip, flow: { bytes_toserver: [7, '8', 'x'] } },
    [[[src_ip], '06:00:00', '', 15]],
  ],
  ['sum needs a number', 'sum', { src_ip, flow: { bytes_toserver: 'x' } }, []],
  ['rare counts who has a value', 'rare', { src_ip, http: { http_user_agent: 'x' } }, [[['x'], 0, src_ip]]],
  ['rare needs somebody', 'rare', { http: { http_user_agent: 'x' } }, []],
  ['first_seen has just groups', 'first_seen', { tls: { sni: 'x' } }, [[['x'], 0]]],
  [
    'beacon keeps times and sizes',
    'beacon',
    { src_ip, flow: { bytes_toserver: 7 } },
    [[[src_ip], 0, '0001795165499000', 7]],
  ],
  ['beacon needs its size', 'beacon', { src_ip }, []],
  ['beacon without sizes', 'unsized', { src_ip }, [[[src_ip], 0, '0001795165499000']]],
])('%s', (_, name, event, rows) => {
  const expected = rows.map(([group, slot, value = '', sum = 0]) => ({
    group,
    slot: slot === 0 ? 0 : Date.parse(`2026-11-20T${slot}Z`),
    value,
    count: 1,
    sum,
    first: TIME,
    last: TIME,
  }));
  expect(cellsOf(blocks[name])(event, TIME)).toEqual(expected);
});

const texts = (count: number) => Array.from({ length: count }, (_, at) => String(at));
const addresses = (count: number) => texts(count).map((at) => `10.1.${Number(at) >> 8}.${Number(at) & 255}`);
const lists: Block = { type: 'first_seen', fields: ['email.attachment', 'email.to'], learn: '1d' };

test.each<[string, Block, EveEvent, number, boolean]>([
  ['groups', lists, { email: { attachment: texts(5_000), to: texts(5_000) } }, 1_000, true],
  ['as many groups as may be', lists, { email: { attachment: texts(50), to: texts(20) } }, 1_000, false],
  ['one group more', lists, { email: { attachment: texts(91), to: texts(11) } }, 1_000, true],
  ['values', blocks.distinct, { src_ip, dest_ip: addresses(10_001) }, 10_000, true],
  ['as many values as may be', blocks.distinct, { src_ip, dest_ip: addresses(10_000) }, 10_000, false],
  [
    'groups and values',
    blocks.distinct,
    { src_ip: addresses(1_000), dest_ip: addresses(60_000) },
    10_000,
    true,
  ],
])('an event has a bounded number of cells: %s', (_, block, event, expected, isCut) => {
  const onCut = jest.fn();
  expect(cellsOf(block)(event, TIME, onCut)).toHaveLength(expected);
  expect(onCut).toHaveBeenCalledTimes(isCut ? 1 : 0);
});

test('names that every object has are no fields', () => {
  const block: Block = { type: 'first_seen', fields: ['http.constructor'], learn: '1d' };
  expect(cellsOf(block)({ http: {} }, TIME)).toEqual([]);
});
