/** What Suricata writes where others write another word, by theirs in small letters. A word that is not here is none of Suricata's. */
export type Words = Readonly<Record<string, readonly string[]>>;

/**
 * Zeek's `service` as `app_proto`: names of its analyzers. Those that Suricata has no parser for are missing, and so
 * are `gssapi` and `ntlm`, which are parts of other protocols there, and lists such as `gssapi,smb`.
 */
export const zeekServices: Words = {
  dce_rpc: ['dcerpc'],
  dhcp: ['dhcp'],
  dnp3_tcp: ['dnp3'],
  dnp3_udp: ['dnp3'],
  dns: ['dns'],
  ftp: ['ftp'],
  'ftp-data': ['ftp-data'],
  http: ['http'],
  imap: ['imap'],
  irc: ['irc'],
  krb: ['krb5'],
  krb_tcp: ['krb5'],
  ldap_tcp: ['ldap'],
  ldap_udp: ['ldap'],
  modbus: ['modbus'],
  mqtt: ['mqtt'],
  ntp: ['ntp'],
  pop3: ['pop3'],
  postgresql: ['pgsql'],
  quic: ['quic'],
  rdp: ['rdp'],
  rfb: ['rfb'],
  sip: ['sip'],
  smb: ['smb'],
  smtp: ['smtp'],
  snmp: ['snmp'],
  ssh: ['ssh'],
  ssl: ['tls'],
  websocket: ['websocket'],
};

/** Zeek's `proto`, which has one word for both kinds of ICMP. */
export const zeekTransports: Words = { tcp: ['TCP'], udp: ['UDP'], icmp: ['ICMP', 'IPv6-ICMP'] };

/** Names and IANA's numbers of what firewalls log most; `proto` writes them as the system's list of protocols does. */
export const transports: Words = {
  tcp: ['TCP'],
  6: ['TCP'],
  udp: ['UDP'],
  17: ['UDP'],
  icmp: ['ICMP'],
  1: ['ICMP'],
  icmp6: ['IPv6-ICMP'],
  icmpv6: ['IPv6-ICMP'],
  'ipv6-icmp': ['IPv6-ICMP'],
  58: ['IPv6-ICMP'],
  sctp: ['SCTP'],
  132: ['SCTP'],
  gre: ['GRE'],
  47: ['GRE'],
};

/** Zeek's `share_type`: as SMB 1 names them, while Suricata names what SMB 2's number means. */
export const zeekShares: Words = { disk: ['FILE'], pipe: ['PIPE'], print: ['PRINT'] };
