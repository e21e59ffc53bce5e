import { either } from 'fp-ts';
import { makeNetworks } from '../../networks/networks';
import { parseQuery } from '../../query/parse';
import { printQuery } from '../../query/print';
import { plainQuery } from './plain_query';

const networks = makeNetworks([
  { cidr: '10.1.0.0/16', name: 'HQ', home: true },
  { cidr: '10.0.0.0/8', name: 'Elsewhere', home: false },
  { cidr: '0.0.0.0/1', name: 'Low', home: false },
]);

const plain = (text: string, writesOutPaths: boolean): string => {
  const parsed = parseQuery(text);
  if (either.isLeft(parsed)) return parsed.left.message;
  const made = plainQuery(parsed.right, { networks, writesOutPaths });
  return either.isLeft(made) ? `no: ${made.left}` : printQuery(made.right);
};

test.each<[what: string, query: string, expected: string]>([
  ['a field as it is', 'event_type:tls and tls.sni:*.test', 'event_type:tls and tls.sni:*.test'],
  ['a network by its name', 'net.src:HQ', 'src_ip:10.1.0.0/16'],
  ['either side', 'ip:10.1.1.1', 'src_ip:10.1.1.1 or dest_ip:10.1.1.1'],
  ['octets', 'src_ip:10.1.*', 'src_ip:10.1.0.0/16'],
  ['words of several versions', 'dns.type:query', 'dns.type:query or dns.type:request'],
  ['a pattern that meets one of them', 'dns.type:qu*', 'dns.type:qu* or dns.type:request'],
  ['numbers of protocols', 'proto:TCP', 'proto:TCP or proto:6'],
  [
    'a field of several versions',
    'not dns.rrname:a.test',
    'not (dns.rrname:a.test or dns.queries.rrname:a.test or dns.query.rrname:a.test)',
  ],
  ['a length', 'length(dns.rrname) > 70', 'no: it asks for the length of dns.rrname'],
  ['the flow', 'flow_id.tls.sni:a', 'no: it asks other events of the same flow (flow_id.…)'],
  ['a value alone', 'payroll', 'no: it asks for a value without naming a field'],
  [
    'a name that no network has',
    'net.src:Nowhere',
    'no: No network is named Nowhere, so that net.src finds nothing',
  ],
])('%s', (_, query, expected) => expect(plain(query, true)).toBe(expected));

test('outside is an address that is not at home', () =>
  expect(plain('net.dest.home:false', true)).toMatch(
    /^dest_ip:\* and not \(dest_ip:10\.1\.0\.0\/16 or .*dest_ip:"fc00::\/7"/,
  ));

test('a form with names of its own keeps the first of several', () =>
  expect(plain('dns.rrname:a.test and port:53', false)).toBe(
    'dns.rrname:a.test and (src_port:53 or dest_port:53)',
  ));
