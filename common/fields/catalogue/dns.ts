import { nest, under, type Field, type Rows } from './row';

const soa: Rows = {
  mname: ['keyword', 'First name server of the zone', 'ns-710.awsdns-24.net'],
  mname_truncated: ['boolean', 'Whether `mname` was cut', 'false'],
  rname: ['keyword', 'Mailbox of the zone’s owner', 'awsdns-hostmaster.amazon.com'],
  serial: ['long', 'Serial number of the zone', '1'],
  refresh: ['long', 'Refresh, seconds', '7200'],
  retry: ['long', 'Retry, seconds', '900'],
  expire: ['long', 'Expiry, seconds', '1209600'],
  minimum: ['long', 'Life of negative answers, seconds', '86400'],
};

const srv: Rows = {
  name: ['keyword', 'Host of the service', 'dc20.corp.example'],
  port: ['long', 'Port of the service', '88'],
  priority: ['long', 'Priority', '0'],
  weight: ['long', 'Weight', '0'],
};

const sshfp: Rows = {
  fingerprint: ['keyword', 'SSH host key fingerprint', '19:8c:34:a9:2f:c0:b2:ab'],
  algo: ['long', 'Algorithm of the key', '1'],
  type: ['long', 'Kind of fingerprint', '1'],
};

const named: Rows = {
  rrname: ['keyword', 'Name', 'fs21.corp.example'],
  rrname_truncated: ['boolean', 'Whether the name was cut', 'false'],
};

const typed: Rows = {
  ...named,
  rrtype: ['keyword', 'Record type', 'A'],
  ttl: ['long', 'Life in seconds', '60'],
};

const rdata: Rows = {
  rdata: ['keyword', 'Data: an address, a name, a text', '10.1.1.21'],
};

const answers: Rows = { ...nest('soa', soa), ...nest('srv', srv), ...nest('sshfp', sshfp) };

const authorities: Rows = nest('soa', soa);

const additionals: Rows = {
  'opt.code': ['long', 'EDNS option', '10'],
  'opt.data': ['keyword', 'Value of the EDNS option', 'ff1839642e1aa014'],
};

const announced: Rows = {
  ptr: ['keyword', 'Name of an address or service', '_ipp._tcp.local'],
  txt: ['keyword', 'Text', 'model=LaserJet'],
};

/** Data of a multicast record stand below its type's name. */
const multicast: Rows = {
  a: ['ip', 'IPv4 address', '10.1.1.21'],
  aaaa: ['ip', 'IPv6 address', 'fd00:1:1::10'],
  cname: ['keyword', 'Canonical name', 'fs21.local'],
  mx: ['keyword', 'Mail server', 'mail.local'],
  ns: ['keyword', 'Name server', 'ns.local'],
  null: ['keyword', 'NULL data'],
  ...announced,
  unknown: ['keyword', 'Data of a record of unknown type'],
};

const further: Rows = {
  ...nest(
    'authorities',
    { ...typed, ...rdata, rdata_truncated: ['boolean', 'Whether the data was cut', 'false'], ...authorities },
    true,
  ),
  ...nest('additionals', { ...typed, ...rdata, ...additionals }, true),
};

/** Answers by record type, of the `grouped` format. */
const grouped: Rows = {
  A: ['ip[]', 'IPv4 addresses of the answer', '10.1.1.21'],
  AAAA: ['ip[]', 'IPv6 addresses of the answer', 'fd00:1:1::10'],
  CNAME: ['keyword[]', 'Canonical names of the answer', 'shop.test'],
  MX: ['keyword[]', 'Mail servers of the answer', 'mx.partner.test'],
  NS: ['keyword[]', 'Name servers of the answer', 'ns.partner.test'],
  PTR: ['keyword[]', 'Names of the address', 'fs21.corp.example'],
  TXT: ['keyword[]', 'Texts of the answer', 'v=spf1 mx -all'],
  NULL: ['keyword[]', 'NULL data of the answer, often a tunnel', 'VACKD'],
  ...nest('SOA', soa, true),
};

const asked: Rows = {
  rrname: ['keyword', 'Name that was asked for', 'c2-gate.test'],
  rrname_truncated: ['boolean', 'Whether the name was cut', 'false'],
  rrtype: ['keyword', 'Record type that was asked for', 'AAAA'],
};

const question: Rows = {
  ...asked,
  id: ['long', 'Number of the query', '61795'],
  opcode: ['long', 'Operation', '0'],
  tx_id: ['long', 'Number of the transaction', '0'],
  type: ['keyword', '`query`', 'query'],
  z: ['boolean', 'Reserved bit', 'false'],
};

const message: Rows = {
  type: ['keyword', '`query` or `answer`; in Suricata 8 `request` or `response`', 'answer'],
  version: ['long', 'Shape of the record: 1 flat, 2 with answers[], 3 with queries[]', '2'],
  id: ['long', 'Number that links query and answer', '61795'],
  rcode: ['keyword', 'Result', 'NXDOMAIN'],
  opcode: ['long', 'Operation', '0'],
  flags: ['keyword', 'Flags, in hexadecimal', '8580'],
  qr: ['boolean', 'Whether this is an answer', 'true'],
  rd: ['boolean', 'Whether recursion was wanted', 'true'],
  ra: ['boolean', 'Whether the server recurses', 'true'],
  rrname: ['keyword', 'Name that was asked for (shapes 1 and 2)', 'c2-gate.test'],
  rrtype: ['keyword', 'Record type that was asked for (shapes 1 and 2)', 'TXT'],
};

const unicast: Rows = {
  ...message,
  tx_id: ['long', 'Number of the transaction', '0'],
  aa: ['boolean', 'Whether the answer is authoritative', 'true'],
  tc: ['boolean', 'Whether the answer was too long', 'true'],
  z: ['boolean', 'Reserved bit', 'false'],
  rdata: ['keyword', 'Data of the answer (shape 1)', '10.1.1.21'],
  ttl: ['long', 'Life of the answer in seconds (shape 1)', '0'],
  ...nest('queries', question, true),
  ...nest('query', question, true),
  ...nest('answers', { ...typed, ...rdata, ...answers }, true),
  ...further,
  ...nest('grouped', { ...grouped, ...nest('SRV', srv, true), ...nest('SSHFP', sshfp, true) }),
  ...nest('answer', { ...message, ...further }),
};

const multicastMessage: Rows = {
  type: ['keyword', '`request` or `response`', 'response'],
  id: ['long', 'Number that links query and answer', '0'],
  opcode: ['long', 'Operation', '0'],
  flags: ['keyword[]', 'Flags', 'aa'],
  ...nest('queries', asked, true),
};

const service: Rows = { ...named, ...announced };

export const dns: readonly Field[] = [
  ...under('dns', ['dns', 'alert'], unicast),
  ...under('mdns', ['mdns', 'alert'], {
    ...multicastMessage,
    rcode: ['long', 'Result', '0'],
    ...nest('answers', service, true),
    ...nest('authorities', named, true),
    ...nest('additionals', service, true),
  }),
  ...under('llmnr', ['llmnr', 'alert'], {
    ...multicastMessage,
    tx_id: ['long', 'Number of the transaction', '0'],
    ...nest('answers', { ...typed, ...multicast, ...answers }, true),
    ...nest('authorities', { ...typed, ...multicast, ...authorities }, true),
    ...nest('additionals', { ...typed, ...multicast, ...additionals }, true),
    ...nest('grouped', grouped),
  }),
];
