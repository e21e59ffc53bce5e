import { makeNetworks } from '../networks/networks';
import type { EveEvent } from './paths';

/** A small organisation, in which networks lie within each other, and one that lies outside. */
export const caseNetworks = makeNetworks([
  { cidr: '10.1.0.0/16', name: 'HQ', home: true },
  { cidr: '10.1.1.0/24', name: 'HQ/Offices', home: true },
  { cidr: '10.1.1.12/32', name: 'HQ/Offices/Finance', home: true },
  { cidr: '10.1.9.0/24', name: 'Guests', home: false },
  { cidr: '198.51.100.0/24', name: 'Cloud/Frankfurt', home: true },
  { cidr: 'fd00:1:1::/64', name: 'HQ/Offices', home: true },
  { cidr: '2001:db8::/32', name: 'Cloud/Paris', home: true },
  { cidr: '10.9.0.0/24', name: 'Internet (lab)', home: false },
]);

/** Small events, each of which shows one thing. */
export const networkEvents: Readonly<Record<string, EveEvent>> = {
  office: { src_ip: '10.1.1.5', dest_ip: '10.9.0.77' },
  finance: { src_ip: '10.1.1.12', dest_ip: '198.51.100.7' },
  server: { src_ip: '10.1.2.3', dest_ip: '10.1.1.5' },
  guest: { src_ip: '10.1.9.1', dest_ip: '203.0.113.9' },
  private: { src_ip: '192.168.7.7', dest_ip: '224.0.0.251' },
  ipv6: {
    src_ip: 'fd00:0001:0001:0000:0000:0000:0000:0010',
    dest_ip: '2001:0db8:0000:0000:0000:0000:0000:0001',
  },
  ipv6_outside: {
    src_ip: 'fe80:0000:0000:0000:0000:0000:0000:0001',
    dest_ip: '2a00:1450:4001:081b:0000:0000:0000:200e',
  },
  one_sided: { src_ip: '10.1.1.5' },
  nowhere: { event_type: 'stats' },
};

/** Which of the events a query meets, with these networks: the meaning of `net…`, for both engines. */
export const networkCases: ReadonlyArray<
  readonly [what: string, query: string, ...meets: readonly string[]]
> = [
  ['a name', 'net.src:HQ/Offices/Finance', 'finance'],
  ['a path means all below it', 'net.src:"HQ/Offices"', 'office', 'finance', 'ipv6', 'one_sided'],
  ['the top of a path', 'net.src:HQ', 'office', 'finance', 'server', 'ipv6', 'one_sided'],
  ['the beginning of a name is no path', 'net.src:HQ/Off'],
  ['case counts', 'net.src:hq'],
  ['the longest prefix wins', 'net.src:HQ and not net.src:HQ/Offices', 'server'],
  ['a narrower network may be another', 'net.src:Guests', 'guest'],
  ['a part of a path, with a star', 'net.dest:*Frankfurt', 'finance'],
  ['what lies below a path that fits', 'net.src:*Offices', 'office', 'finance', 'ipv6', 'one_sided'],
  ['a star in quotes is a star', 'net.src:"HQ*"'],
  ['brackets in a name', 'net.dest:"Internet (lab)"', 'office'],
  ['a list of names', 'net.dest:(Cloud/Frankfurt or Cloud/Paris)', 'finance', 'ipv6'],
  ['either side', 'net:HQ/Offices', 'office', 'finance', 'server', 'ipv6', 'one_sided'],
  ['both sides', 'net.src:HQ and net.dest:HQ', 'server'],
  ['any name', 'net.dest:*', 'office', 'finance', 'server', 'ipv6'],
  ['no name', 'dest_ip:* and not net.dest:*', 'guest', 'private', 'ipv6_outside'],
  ['a name that nothing has', 'net:Nowhere'],
  [
    'home',
    'net.src.home:true',
    'office',
    'finance',
    'server',
    'private',
    'ipv6',
    'ipv6_outside',
    'one_sided',
  ],
  ['outside', 'net.src.home:false', 'guest'],
  ['outside needs an address', 'net.dest.home:false', 'office', 'guest', 'ipv6_outside'],
  ['what never leaves is home', 'net.dest.home:true', 'finance', 'server', 'private', 'ipv6'],
  ['from inside to outside', 'net.src.home:true and net.dest.home:false', 'office', 'ipv6_outside'],
  ['either side is outside', 'net.home:false', 'office', 'guest', 'ipv6_outside'],
  ['neither side is home', 'not net.home:true', 'guest', 'nowhere'],
  [
    'an address, home or not',
    'net.dest.home:*',
    'office',
    'finance',
    'server',
    'guest',
    'private',
    'ipv6',
    'ipv6_outside',
  ],
];
