import * as either from 'fp-ts/Either';
import type { Layout } from '../fields/layout';
import { makeNetworks } from '../networks/networks';
import { compileQuery } from './compile';
import { checkQuery, matcher } from './match';
import { matchEvents } from './flow';
import { caseNetworks, networkCases, networkEvents } from './network_cases';
import { parseQuery } from './parse';

const read = (text: string) => {
  const query = parseQuery(text);
  if (either.isLeft(query)) throw new Error(query.left.message);
  return query.right;
};

test.each(networkCases)('%s: %s', (_, query, ...expected) => {
  const matches = matcher(read(query), { networks: caseNetworks });
  expect(Object.keys(networkEvents).filter((name) => matches(networkEvents[name] ?? {}))).toEqual(expected);
});

test('until networks are defined, private addresses are home and nothing has a name', () => {
  const meets = (query: string) =>
    Object.keys(networkEvents).filter((name) => matcher(read(query))(networkEvents[name] ?? {}));
  expect(meets('net:*')).toEqual([]);
  expect(meets('net.src.home:true and net.dest.home:false')).toEqual([
    'finance',
    'guest',
    'ipv6',
    'ipv6_outside',
  ]);
});

test('behind flow_id., networks are those of another event', () => {
  const events = [
    { flow_id: 1, event_type: 'alert', src_ip: '10.9.0.1' },
    { flow_id: 1, event_type: 'tls', src_ip: '10.1.1.5' },
    { flow_id: 2, event_type: 'alert', src_ip: '10.9.0.1' },
  ];
  const query = read('event_type:alert and flow_id.net.src:HQ');
  expect(matchEvents(query, events, { networks: caseNetworks })).toEqual([events[0]]);
});

test.each<[string, string]>([
  ['net.src > a', 'net.src is the name of a network, which only : can ask: write net.src:"…" with a name.'],
  ['length(net) > 2', 'net is the name of a network, which only : can ask: write net:"…" with a name.'],
  ['net.home:maybe', 'net.home is either true or false: ask for one of the two.'],
  ['net.home > true', 'net.home is either true or false: ask for one of the two.'],
  ['length(net.src.home) = 4', 'net.src.home is either true or false: ask for one of the two.'],
])('%s cannot be asked', (text, message) => {
  expect(checkQuery(read(text))).toMatchObject(either.left({ message }));
});

/** An index that has a source's address only. */
const layout: Layout = {
  id: 'eve',
  stored: (path) =>
    path === 'src_ip' ? { name: path, type: 'ip', exact: path, aggregatable: true } : undefined,
  names: () => ['src_ip'],
  toEvent: (source) => ({ ...source }),
};

test.each<[string, object, readonly string[]]>([
  ['net.src:HQ/Offices/Finance', { term: { src_ip: '10.1.1.12' } }, []],
  [
    'net.src:HQ/Office',
    { match_none: {} },
    ['No network is named HQ/Office, so that net.src finds nothing. Did you mean HQ/Offices?'],
  ],
  [
    'net.src:10.1.0.0/16',
    { match_none: {} },
    [
      'net.src asks for a network by its name, and none is named 10.1.0.0/16: for addresses write src_ip:10.1.0.0/16.',
    ],
  ],
  ['net.dest:HQ', { match_none: {} }, ['No event here has the field dest_ip.']],
])('%s in Elasticsearch', (text, dsl, notes) => {
  expect(compileQuery(read(text), layout, { networks: caseNetworks })).toEqual(
    either.right({ filter: { bool: { filter: [dsl] } }, notes }),
  );
});

test('where no network is defined, a name is explained', () => {
  const compiled = compileQuery(read('net.src:HQ'), layout);
  expect(compiled).toMatchObject(
    either.right({ notes: ['No network is defined, so that net.src:HQ finds nothing.'] }),
  );
});

test('a name that stands for more ranges than can be asked is refused', () => {
  const scattered = Array.from({ length: 1_100 }, (_, at) => ({
    cidr: `10.${at >> 7}.${(at & 127) * 2}.0/24`,
    name: 'Everywhere',
    home: true,
  }));
  expect(
    compileQuery(read('net.src:Everywhere'), layout, { networks: makeNetworks(scattered) }),
  ).toMatchObject(
    either.left({ message: expect.stringContaining('makes 1100 comparisons, and 1000 are allowed') }),
  );
});
