import { makeNetworks } from '#common/networks/networks';
import { networkNotes } from './network_notes';

const named = makeNetworks([{ cidr: '10.1.9.0/24', name: 'Servers', home: true }]);

test.each<[query: string, networks: typeof named | undefined, notes: readonly RegExp[]]>([
  ['event_type:tls', undefined, []],
  ['net.src.home:true', undefined, []],
  ['net.src:Servers', named, []],
  ['net.src:Servers', undefined, [/^No network is called Servers\. Define it .*--networks/]],
  [
    'event_type:tls and not net.src:Servers',
    undefined,
    [/^No network is called Servers: this hunt leaves nothing/],
  ],
])('%s', (query, networks, notes) => {
  expect(networkNotes({ query }, networks)).toEqual(notes.map((note) => expect.stringMatching(note)));
});
