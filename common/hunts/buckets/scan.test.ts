import { isLeft } from 'fp-ts/Either';
import type { Layout, StoredField } from '../../fields/layout';
import { planScans, type BucketBlock } from './scan';

const stored: Readonly<Record<string, StoredField>> = {
  src_ip: { name: 'src_ip', type: 'ip', aggregatable: true },
  'dns.rrname': { name: 'dns.rrname', type: 'keyword', aggregatable: true },
  'dns.queries.rrname': { name: 'dns.queries.rrname', type: 'keyword', aggregatable: true },
  'tls.sni': { name: 'tls.sni', type: 'text', exact: 'tls.sni.keyword', aggregatable: true },
  'tls.subject': { name: 'tls.subject', type: 'text', aggregatable: false },
  'flow.bytes_toserver': { name: 'flow.bytes_toserver', type: 'long', aggregatable: true },
  '@timestamp': { name: '@timestamp', type: 'date', aggregatable: true },
  timestamp: { name: '@timestamp', type: 'date', aggregatable: true },
};
const layout: Layout = {
  id: 'eve',
  stored: (path) => (Object.hasOwn(stored, path) ? stored[path] : undefined),
  names: () => Object.keys(stored),
  toEvent: (source) => ({ ...source }),
};

const windows = { by: ['src_ip'], window: '10m', at_least: 1 };

function planned(block: BucketBlock) {
  const plan = planScans(block, layout, '@timestamp');
  if (isLeft(plan)) throw new Error(plan.left);
  return plan.right.scans;
}

test('a scan tells apart by group, slot and value, in this order', () => {
  const [scan, ...others] = planned({ type: 'distinct', ...windows, field: 'tls.sni' });
  expect(others).toEqual([]);
  expect(scan?.keys).toEqual([
    { type: 'field', name: 'src_ip', order: 'address', form: 'address' },
    { type: 'slot', name: '@timestamp', step: 150_000, offset: 0 },
    { type: 'field', name: 'tls.sni.keyword', order: 'text', form: 'plain' },
  ]);
});

test('the last window ends where it is told to', () => {
  const end = Date.parse('2026-11-22T12:01:10Z');
  const plan = planScans({ type: 'threshold', ...windows }, layout, '@timestamp', end);
  // 12:01:10 is 70 seconds behind the last whole multiple of two and a half minutes
  expect(plan).toMatchObject({ right: { scans: [{ keys: [{}, { offset: 70_000 }] }] } });
});

test('what is added up must be there', () => {
  const [scan] = planned({ type: 'sum', ...windows, field: 'flow.bytes_toserver' });
  expect(scan).toMatchObject({
    sum: 'flow.bytes_toserver',
    filter: [{ exists: { field: 'src_ip' } }, { exists: { field: 'flow.bytes_toserver' } }],
  });
  expect(scan?.keys).toHaveLength(2);
});

test('of several paths, an event is asked the first that it has', () => {
  const scans = planned({ type: 'rare', field: 'dns.rrname', by: 'src_ip', at_most: 1 });
  expect(scans.map(({ keys: [key], mustNot }) => [key && key.name, mustNot])).toEqual([
    ['dns.rrname', []],
    ['dns.queries.rrname', [{ exists: { field: 'dns.rrname' } }]],
  ]);
});

test('two names of one stored field are one path', () => {
  expect(planned({ type: 'rare', field: 'timestamp', by: 'src_ip', at_most: 1 })).toHaveLength(1);
});

test.each<[BucketBlock, RegExp]>([
  [{ type: 'threshold', ...windows, by: ['ssh.client'] }, /^The sources have no field ssh.client/],
  [{ type: 'threshold', ...windows, by: ['tls.subject'] }, /plain text/],
  [
    { type: 'sum', ...windows, field: 'tls.sni' },
    /^tls.sni is kept as text here, so that it cannot be added up/,
  ],
  [{ type: 'distinct', ...windows, field: 'payload' }, /payload/],
])('%j cannot be asked', (block, reason) => {
  const plan = planScans(block, layout, '@timestamp');
  expect(isLeft(plan) && plan.left).toMatch(reason);
});

test('paths that are kept in different orders are not merged', () => {
  const mixed: Layout = {
    ...layout,
    stored: (path) =>
      path === 'dns.queries.rrname' ? { name: path, type: 'long', aggregatable: true } : layout.stored(path),
  };
  const plan = planScans(
    { type: 'rare', field: 'dns.rrname', by: 'src_ip', at_most: 1 },
    mixed,
    '@timestamp',
  );
  expect(isLeft(plan) && plan.left).toBe(
    'dns.rrname is kept in several ways here (dns.rrname as keyword, dns.queries.rrname as long), so that it cannot be grouped by. Map them alike.',
  );
});
