import { left, right } from 'fp-ts/Either';
import { makeNetworks } from '../networks/networks';
import { answerable, whyUnanswerable, type Holdings } from './answerable';

const networks = makeNetworks([{ cidr: '10.1.9.0/24', name: 'HQ/Servers', home: true }]);

const source = (eventTypes: readonly string[], fields: readonly string[] = []): Holdings => ({
  eventTypes: new Set(eventTypes),
  hasField: (path) => fields.includes(path),
  networks,
});
const hunt = (query: string, eventTypes: readonly string[] = [], fields: readonly string[] = []) => ({
  query,
  requires: { event_types: [...eventTypes], fields: [...fields] },
});

const archives = hunt(
  'event_type:ftp and flow_id.fileinfo.magic:*zip*',
  ['ftp', 'fileinfo'],
  ['ftp.command', 'fileinfo.magic'],
);
const logIns = hunt(
  '(event_type:smb and smb.ntlmssp.user:admin) or (event_type:krb5 and krb5.cname:admin)',
  ['smb', 'krb5'],
  ['smb.ntlmssp.user', 'krb5.cname'],
);
const logInFields = ['smb.ntlmssp.user', 'krb5.cname'];

test.each<[what: string, asked: typeof archives, source: Holdings, expected: RegExp | undefined]>([
  ['everything there', archives, source(['ftp', 'fileinfo'], ['ftp.command', 'fileinfo.magic']), undefined],
  ['no events of its type', archives, source(['fileinfo'], ['ftp.command', 'fileinfo.magic']), /type ftp in/],
  ['nothing to join with', archives, source(['ftp'], ['ftp.command', 'fileinfo.magic']), /type fileinfo in/],
  ['nothing at all', archives, source([]), /type ftp in this/],
  [
    'a field missing that it asks',
    archives,
    source(['ftp', 'fileinfo'], ['ftp.command']),
    /fileinfo\.magic\. S/,
  ],
  [
    'a field missing that it shows',
    archives,
    source(['ftp', 'fileinfo'], ['fileinfo.magic']),
    /ftp\.command\. S/,
  ],
  ['both fields missing', archives, source(['ftp', 'fileinfo']), /lacks the fields .* and /],
  ['one of two branches', logIns, source(['smb'], logInFields), undefined],
  ['no branch', logIns, source(['dns'], logInFields), /type smb and krb5 in/],
  ['a branch without events, one without its field', logIns, source(['smb'], ['krb5.cname']), /type krb5 in/],
  ['a field that tells the type', hunt('tls.sni:x', ['tls']), source(['dns']), /type tls in/],
  ['a type that the query does not name', hunt('src_ip:10.1.1.1', ['tls']), source(['dns']), /type tls in/],
  [
    'a type in other events of the flow',
    hunt('event_type:fileinfo and flow_id.event_type:alert', ['fileinfo', 'alert']),
    source(['fileinfo']),
    /type alert in/,
  ],
  [
    'a type that is only left out',
    hunt('event_type:flow and not event_type:tls', ['flow', 'tls']),
    source(['flow']),
    undefined,
  ],
  ['a hunt that requires nothing', hunt('event_type:tls'), source([]), undefined],
  ['a network', hunt('net.src:HQ'), source([]), undefined],
  ['a network below', hunt('net.src:"HQ/Servers"'), source([]), undefined],
  ['one of several spellings', hunt('net.src:(*Servers* or servers)'), source([]), undefined],
  [
    'an unknown network',
    hunt('net.src:"Guests"'),
    source([]),
    /^No network is called Guests\. Define it under Networks/,
  ],
  [
    'unknown spellings',
    hunt('net.dest:(*guests* or *Guests*)'),
    source([]),
    /called \*guests\* or \*Guests\*\. Define one/,
  ],
  [
    'any network where none is',
    hunt('net:*'),
    { ...source([]), networks: makeNetworks([]) },
    /called \*\. Define/,
  ],
  [
    'home, which needs no names',
    hunt('net.src.home:true'),
    { ...source([]), networks: makeNetworks([]) },
    undefined,
  ],
])('%s', (_, asked, holdings, expected) => {
  const reason = whyUnanswerable(asked, holdings);
  if (expected) expect(reason).toMatch(expected);
  else expect(reason).toBeUndefined();
});

test.each<[what: string, asked: typeof archives, source: Holdings, notes: readonly string[]]>([
  ['all there', logIns, source(['smb', 'krb5'], logInFields), []],
  [
    'events of one branch are missing',
    logIns,
    source(['smb'], logInFields),
    ['There are no events of type krb5 in this data: what this hunt asks of them is not looked for.'],
  ],
  [
    'a field of one branch is missing',
    logIns,
    source(['smb', 'krb5'], ['smb.ntlmssp.user']),
    ['The data lacks the field krb5.cname: what this hunt asks of it is not looked for.'],
  ],
  [
    'one type of a list is missing',
    hunt('event_type:(dns or tls) and src_ip:10.1.1.1', ['dns', 'tls']),
    source(['dns']),
    ['There are no events of type tls in this data: what this hunt asks of them is not looked for.'],
  ],
  [
    'a network that only leaves out',
    hunt('event_type:tls and not net.src:(*Guests* or guests)'),
    source(['tls']),
    [
      'No network is called *Guests* or guests: this hunt leaves nothing out by them. Define one of them under Networks, or in the file that --networks names.',
    ],
  ],
  [
    'a network of one branch',
    hunt('net.src:Guests or src_ip:10.1.1.1'),
    source([]),
    [
      'No network is called Guests: what this hunt asks of it is not looked for. Define it under Networks, or in the file that --networks names.',
    ],
  ],
  ['a network of which one spelling fits', hunt('not net.src:(*Servers* or servers)'), source([]), []],
  [
    'other events of the flow that only leave out',
    hunt('event_type:tls and not flow_id.event_type:alert', ['tls', 'alert']),
    source(['tls']),
    ['There are no events of type alert in this data: this hunt leaves nothing out by them.'],
  ],
])('%s: a note', (_, asked, holdings, notes) => {
  expect(answerable(asked, holdings)).toEqual(right(notes));
});

test('a query that cannot be read requires all that its hunt names', () => {
  expect(answerable(hunt('(', ['tls']), source([]))).toEqual(left(expect.stringContaining('type tls')));
  expect(answerable(hunt('(', ['tls']), source(['tls']))).toEqual(right([]));
});
