import { nest, under, type Field, type Rows } from './row';

const flows = under('flow', ['flow', 'alert'], {
  start: ['date', 'Time of the first packet', '2026-11-20T14:05:12.001032+0000'],
  pkts_toserver: ['long', 'Packets from client to server', '4'],
  pkts_toclient: ['long', 'Packets from server to client', '3'],
  bytes_toserver: ['long', 'Bytes from client to server, with headers', '487'],
  bytes_toclient: ['long', 'Bytes from server to client, with headers', '364'],
  src_ip: ['ip', 'The flow’s client, in alerts of Suricata 7 and newer', '10.1.1.11'],
  dest_ip: ['ip', 'The flow’s server, in alerts of Suricata 7 and newer', '10.9.0.13'],
  src_port: ['long', 'The client’s port, in alerts of Suricata 7 and newer', '57388'],
  dest_port: ['long', 'The server’s port, in alerts of Suricata 7 and newer', '80'],
});

const ends = under('flow', ['flow'], {
  end: ['date', 'Time of the last packet', '2026-11-19T07:58:14.141486+0000'],
  age: ['long', 'Duration in seconds', '30'],
  state: ['keyword', 'State at the end: new, established, closed, bypassed', 'closed'],
  reason: ['keyword', 'Why the record was written: timeout, forced, shutdown', 'timeout'],
  alerted: ['boolean', 'Whether a signature matched in the flow', 'true'],
  action: ['keyword', 'What became of the flow, where it was not just passed', 'drop'],
  tx_cnt: ['long', 'Transactions of the flow; Suricata 8 and newer', '1'],
  emergency: ['boolean', 'Whether the flow table was full when it ended', 'true'],
  wrong_thread: ['boolean', 'Whether its packets came to different threads', 'true'],
  elephant: ['boolean', 'Whether the flow is very large', 'true'],
  elephant_direction: ['keyword[]', 'In which direction the flow is very large', 'to_client'],
  'exception_policy.policy': ['keyword[]', 'What was done when Suricata could not inspect', 'ignore'],
  'exception_policy.target': ['keyword[]', 'Why Suricata could not inspect', 'app_layer_error'],
  bypass: ['keyword', 'Who bypassed the flow: local or capture', 'local'],
  'bypassed.pkts_toserver': ['long', 'Bypassed packets to the server', '4'],
  'bypassed.pkts_toclient': ['long', 'Bypassed packets to the client', '4'],
  'bypassed.bytes_toserver': ['long', 'Bypassed bytes to the server', '487'],
  'bypassed.bytes_toclient': ['long', 'Bypassed bytes to the client', '364'],
});

const netflows = under('netflow', ['netflow'], {
  start: ['date', 'Time of the first packet of this direction', '2026-11-19T07:58:14.140999+0000'],
  end: ['date', 'Time of the last packet of this direction', '2026-11-19T07:58:14.141486+0000'],
  age: ['long', 'Duration in seconds', '0'],
  pkts: ['long', 'Packets of this direction', '4'],
  bytes: ['long', 'Bytes of this direction, with headers', '272'],
  min_ttl: ['long', 'Smallest time to live', '64'],
  max_ttl: ['long', 'Largest time to live', '64'],
  tx_cnt: ['long', 'Transactions of the flow; Suricata 8 and newer', '1'],
});

const tcp = under('tcp', ['flow', 'netflow'], {
  tcp_flags: ['keyword', 'All flags seen, in hexadecimal', '1b'],
  tcp_flags_ts: ['keyword', 'Flags seen towards the server', '13'],
  tcp_flags_tc: ['keyword', 'Flags seen towards the client', '1b'],
  syn: ['boolean', 'Whether SYN was seen', 'true'],
  fin: ['boolean', 'Whether FIN was seen', 'true'],
  rst: ['boolean', 'Whether RST was seen', 'true'],
  psh: ['boolean', 'Whether PSH was seen', 'true'],
  ack: ['boolean', 'Whether ACK was seen', 'true'],
  urg: ['boolean', 'Whether URG was seen', 'true'],
  ecn: ['boolean', 'Whether ECN was seen', 'true'],
  cwr: ['boolean', 'Whether CWR was seen', 'true'],
  state: ['keyword', 'State of the connection at the end', 'closed'],
  ts_gap: ['boolean', 'Whether packets to the server are missing', 'true'],
  tc_gap: ['boolean', 'Whether packets to the client are missing', 'true'],
  ts_max_regions: ['long', 'Most stream regions kept towards the server', '1'],
  tc_max_regions: ['long', 'Most stream regions kept towards the client', '1'],
  ts_urgent_oob_data: ['long', 'Urgent bytes towards the server'],
  tc_urgent_oob_data: ['long', 'Urgent bytes towards the client'],
});

/** Header of the dropped packet. */
const dropped: Rows = {
  len: ['long', 'Length of the IP packet, bytes', '60'],
  tos: ['long', 'Type of service', '0'],
  ttl: ['long', 'Time to live', '64'],
  ipid: ['long', 'IP identification', '4711'],
  reason: ['keyword', 'Why it was dropped', 'rules'],
  tcpseq: ['long', 'TCP sequence number', '1'],
  tcpack: ['long', 'TCP acknowledgement number', '1'],
  tcpwin: ['long', 'TCP window', '64240'],
  tcpres: ['long', 'TCP reserved bits', '0'],
  tcpurgp: ['long', 'TCP urgent pointer', '0'],
  syn: ['boolean', 'SYN', 'true'],
  ack: ['boolean', 'ACK', 'true'],
  psh: ['boolean', 'PSH', 'true'],
  rst: ['boolean', 'RST', 'false'],
  urg: ['boolean', 'URG', 'false'],
  fin: ['boolean', 'FIN', 'false'],
  udplen: ['long', 'Length of the UDP datagram', '72'],
  icmp_id: ['long', 'ICMP identifier', '1'],
  icmp_seq: ['long', 'ICMP sequence number', '1'],
  tc: ['long', 'IPv6 traffic class', '0'],
  flowlbl: ['long', 'IPv6 flow label', '0'],
  hoplimit: ['long', 'IPv6 hop limit', '64'],
  'verdict.action': ['keyword', 'What became of the packet in the end', 'drop'],
  'verdict.reject': ['keyword[]', 'How it was rejected', 'tcp-reset'],
  'verdict.reject_target': ['keyword', 'Which side was told of the rejection', 'to_client'],
};

export const flow: readonly Field[] = [
  ...flows,
  ...ends,
  ...netflows,
  ...tcp,
  ...under('', ['drop'], nest('drop', dropped)),
];
