import { transports, zeekServices, zeekShares, zeekTransports, type Words } from './words';

/** The EVE field that a Sigma field is about. */
export interface Target {
  readonly field: string;
  /** How Suricata writes the letters of this field, where it always does so: Sigma compares without regard to case. */
  readonly letters?: 'lower' | 'upper';
  /** What Suricata writes instead of the values that a rule compares with; without it, the same. */
  readonly words?: Words;
  /** The Sigma field is a part, or a longer form, of the EVE field: only what it contains or ends with can be asked. */
  readonly isPart?: true;
}

/** A kind of logs that Sigma rules speak of, and where Suricata has the same. */
export interface Source {
  /** Whether a rule's `logsource` means these logs. */
  readonly category?: string;
  readonly product?: string;
  readonly service?: string;
  /** The event type that says the same; absent where the rule itself asks for it. */
  readonly eventType?: string;
  /** By Sigma's name; absent where rules use EVE's own names. */
  readonly fields?: Readonly<Record<string, Target>>;
}

const ends = {
  src_ip: { field: 'src_ip' },
  src_port: { field: 'src_port' },
  dst_ip: { field: 'dest_ip' },
  dst_port: { field: 'dest_port' },
} satisfies Source['fields'];

const zeekEnds = {
  'id.orig_h': { field: 'src_ip' },
  'id.orig_p': { field: 'src_port' },
  'id.resp_h': { field: 'dest_ip' },
  'id.resp_p': { field: 'dest_port' },
  ...ends,
} satisfies Source['fields'];

const zeekDns = {
  ...zeekEnds,
  query: { field: 'dns.rrname' },
  qtype_name: { field: 'dns.rrtype', letters: 'upper' },
  rcode_name: { field: 'dns.rcode', letters: 'upper' },
  answers: { field: 'dns.answers.rdata' },
  AA: { field: 'dns.aa' },
  TC: { field: 'dns.tc' },
  RD: { field: 'dns.rd' },
  RA: { field: 'dns.ra' },
} satisfies Source['fields'];

const dns = {
  ...ends,
  query: { field: 'dns.rrname' },
  record_type: { field: 'dns.rrtype', letters: 'upper' },
  answer: { field: 'dns.answers.rdata' },
} satisfies Source['fields'];

/** Field names of the W3C's extended log format. `c-uri` may have the host in front, the parts of it have no end. */
const web = {
  ...ends,
  'c-ip': { field: 'src_ip' },
  's-ip': { field: 'dest_ip' },
  's-port': { field: 'dest_port' },
  'c-uri': { field: 'http.url', isPart: true },
  'c-uri-query': { field: 'http.url', isPart: true },
  'c-uri-extension': { field: 'http.url', isPart: true },
  'cs-uri': { field: 'http.url', isPart: true },
  'cs-uri-query': { field: 'http.url', isPart: true },
  'c-useragent': { field: 'http.http_user_agent' },
  'cs-user-agent': { field: 'http.http_user_agent' },
  'cs-host': { field: 'http.hostname', letters: 'lower' },
  'r-dns': { field: 'http.hostname', letters: 'lower' },
  'cs-method': { field: 'http.http_method', letters: 'upper' },
  'cs-referrer': { field: 'http.http_refer' },
  'cs-referer': { field: 'http.http_refer' },
  'cs-version': { field: 'http.protocol', letters: 'upper' },
  'sc-status': { field: 'http.status' },
} satisfies Source['fields'];

const connection = {
  ...ends,
  proto: { field: 'proto', words: transports },
  protocol: { field: 'proto', words: transports },
} satisfies Source['fields'];

const zeek = (service: string, eventType: string, fields: Source['fields']): Source => ({
  product: 'zeek',
  service,
  eventType,
  fields: { ...zeekEnds, ...fields },
});

/**
 * Logs of Sigma's taxonomy that a network sensor has too, with their fields. What is missing here has another meaning
 * in Suricata, or another form: Zeek's distinguished names stand in another order, its SSH versions have the protocol in
 * front, its content types are looked up in the content and not in a header.
 */
export const sources: readonly Source[] = [
  { product: 'suricata' },
  zeek('dns', 'dns', zeekDns),
  zeek('http', 'http', {
    method: { field: 'http.http_method', letters: 'upper' },
    host: { field: 'http.hostname', letters: 'lower' },
    uri: { field: 'http.url' },
    user_agent: { field: 'http.http_user_agent' },
    referrer: { field: 'http.http_refer' },
    status_code: { field: 'http.status' },
  }),
  zeek('ssl', 'tls', {
    server_name: { field: 'tls.sni' },
    ja3: { field: 'tls.ja3.hash', letters: 'lower' },
    ja3s: { field: 'tls.ja3s.hash', letters: 'lower' },
  }),
  zeek('conn', 'flow', {
    proto: { field: 'proto', words: zeekTransports },
    service: { field: 'app_proto', words: zeekServices },
  }),
  zeek('smb_files', 'smb', { path: { field: 'smb.share' }, name: { field: 'smb.filename' } }),
  zeek('smb_mapping', 'smb', {
    path: { field: 'smb.share' },
    share_type: { field: 'smb.share_type', words: zeekShares },
  }),
  zeek('kerberos', 'krb5', {
    service: { field: 'krb5.sname' },
    cipher: { field: 'krb5.encryption', letters: 'lower' },
    error_msg: { field: 'krb5.error_code', letters: 'upper' },
  }),
  zeek('rdp', 'rdp', { cookie: { field: 'rdp.cookie' } }),
  zeek('ftp', 'ftp', {
    command: { field: 'ftp.command', letters: 'upper' },
    arg: { field: 'ftp.command_data' },
  }),
  zeek('files', 'fileinfo', {
    filename: { field: 'fileinfo.filename' },
    md5: { field: 'fileinfo.md5', letters: 'lower' },
    sha1: { field: 'fileinfo.sha1', letters: 'lower' },
    sha256: { field: 'fileinfo.sha256', letters: 'lower' },
  }),
  zeek('smtp', 'smtp', { helo: { field: 'smtp.helo' }, subject: { field: 'email.subject' } }),
  { category: 'dns', eventType: 'dns', fields: dns },
  { category: 'network', service: 'dns', eventType: 'dns', fields: dns },
  { category: 'network', service: 'connection', eventType: 'flow', fields: connection },
  { category: 'firewall', eventType: 'flow', fields: connection },
  { category: 'proxy', eventType: 'http', fields: web },
  { category: 'webserver', eventType: 'http', fields: web },
];

/** What a rule's `logsource` names. */
export interface LogSource {
  readonly category?: string;
  readonly product?: string;
  readonly service?: string;
}

/** The logs that a rule means. A product that is not named in the table, such as an appliance's own DNS, is another's. */
export const findSource = ({ category, product, service }: LogSource): Source | undefined =>
  sources.find(
    (source) =>
      source.product === product &&
      (source.category === undefined || source.category === category) &&
      (source.product === 'suricata' || source.service === service),
  );
