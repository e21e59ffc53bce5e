import { exampleResult } from './example_report';
import type { Count } from './report';
import { hostsConcerned } from './totals';

const hosts = (addresses: readonly string[], value: number, relation: Count['relation'] = 'eq') =>
  exampleResult({
    hosts: { items: addresses.map((address) => ({ address, events: 1 })), total: { value, relation } },
  });

test.each<[string, readonly ReturnType<typeof hosts>[], Count]>([
  ['none', [], { value: 0, relation: 'eq' }],
  ['those of several hunts once', [hosts(['a', 'b'], 2), hosts(['b', 'c'], 2)], { value: 3, relation: 'eq' }],
  ['more than are named', [hosts(['a', 'b'], 5_000), hosts(['c'], 1)], { value: 5_000, relation: 'gte' }],
  ['as many as are named, or more', [hosts(['a'], 1, 'gte')], { value: 1, relation: 'gte' }],
])('counts %s', (_, results, expected) => expect(hostsConcerned(results)).toEqual(expected));
