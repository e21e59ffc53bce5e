import type { Block } from '../blocks/block';
import type { Cell } from './cell';
import { decider } from './decide';

const cell = (value: string): Cell => ({
  group: ['odd.test'],
  slot: 0,
  value,
  count: 1,
  sum: 0,
  first: 0,
  last: 0,
});

const hostsOf = (block: Block, values: readonly string[]) => {
  const { add, end } = decider(block, { begin: 0 });
  return [...values.map(cell).flatMap(add), ...end()].map(({ hosts }) => hosts);
};

const rare = (by: string, at_most: number): Block => ({ type: 'rare', field: 'tls.sni', by, at_most });

test.each<[what: string, block: Block, values: readonly string[], hosts: readonly unknown[]]>([
  ['each host once', rare('src_ip', 2), ['10.1.1.2', '10.1.1.2', '10.1.1.3'], [['10.1.1.2', '10.1.1.3']]],
  ['the same in whatever order', rare('src_ip', 2), ['10.1.1.3', '10.1.1.2'], [['10.1.1.2', '10.1.1.3']]],
  ['none where too many have it', rare('src_ip', 1), ['10.1.1.2', '10.1.1.3'], []],
  ['none where they are no addresses', rare('http.http_user_agent', 2), ['curl'], [undefined]],
  ['none where they may be a crowd', rare('src_ip', 11), ['10.1.1.2'], [undefined]],
])('a rare finding names %s', (_, block, values, hosts) => expect(hostsOf(block, values)).toEqual(hosts));
