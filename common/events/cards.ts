import { leaves, type Leaf } from './leaves';

/** A row of a card: a name and its values. */
export interface CardRow {
  /** As queries have it. */
  readonly field: string;
  /** What stands left of the values: the field without the card's own name, or a header's name. */
  readonly title: string;
  readonly values: readonly Leaf[];
}

/** What an event says of one thing: a protocol, the alert, the two ends. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly CardRow[];
}

/** Who talked to whom, in this order. */
const ENDS = [
  'src_ip',
  'src_port',
  'dest_ip',
  'dest_port',
  'proto',
  'ip_v',
  'app_proto',
  'direction',
  'icmp_type',
  'icmp_code',
  'vlan',
  'in_iface',
  'ether',
  'tunnel',
];

/** What Suricata says of the record itself. */
const RECORD = [
  'timestamp',
  'event_type',
  'flow_id',
  'parent_id',
  'community_id',
  'tx_id',
  'tx_guessed',
  'pcap_cnt',
  'pcap_filename',
  'pkt_src',
  'host',
  'log_level',
];

/** Orders of the cards that are not Suricata's own objects. */
const ORDERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ends', ENDS],
  ['record', RECORD],
]);

/** Cards before those of protocols; a protocol's card comes by the event's own order. */
const FIRST = ['alert', 'anomaly', 'drop'];

const TITLES: Readonly<Record<string, string>> = {
  ends: 'Client and server',
  record: 'Record',
  alert: 'Alert',
  anomaly: 'Anomaly',
  drop: 'Drop',
  verdict: 'Verdict',
  flow: 'Flow',
  netflow: 'Netflow, one direction',
  fileinfo: 'File',
  files: 'Files',
  krb5: 'Kerberos',
  smb: 'SMB',
  http: 'HTTP',
  http2: 'HTTP/2',
  dns: 'DNS',
  tls: 'TLS',
  ssh: 'SSH',
  ftp: 'FTP',
  ftp_data: 'FTP data',
  smtp: 'SMTP',
  email: 'Mail',
  nfs: 'NFS',
  rpc: 'RPC',
  mqtt: 'MQTT',
  snmp: 'SNMP',
  sip: 'SIP',
  rdp: 'RDP',
  rfb: 'VNC (RFB)',
  quic: 'QUIC',
  ike: 'IKE',
  dhcp: 'DHCP',
  tftp: 'TFTP',
  tcp: 'TCP',
  payload: 'Payload',
};

/** Top-level values that share the payload's card. */
const PAYLOAD = ['payload', 'payload_printable', 'payload_length', 'stream', 'packet', 'packet_info'];

/** Cuts an event into cards: alert first, then protocols, then who and when. */
export function cardsOf(event: Readonly<Record<string, unknown>>): readonly Card[] {
  const cards = new Map<string, Map<string, CardRow>>();
  for (const leaf of leaves(event)) {
    const id = cardOf(leaf.field);
    const rows = cards.get(id) ?? new Map<string, CardRow>();
    cards.set(id, rows);
    const title = titleOf(leaf, id);
    const row = rows.get(`${leaf.field} ${title}`);
    rows.set(`${leaf.field} ${title}`, { field: leaf.field, title, values: [...(row?.values ?? []), leaf] });
  }
  return [...cards]
    .map(([id, rows]) => ({
      id,
      title: Object.hasOwn(TITLES, id) ? (TITLES[id] ?? id) : id,
      rows: sorted(id, [...rows.values()]),
    }))
    .sort((one, other) => rank(one.id) - rank(other.id));
}

function cardOf(field: string): string {
  const [top = ''] = field.split('.');
  if (ENDS.includes(top)) return 'ends';
  if (RECORD.includes(top)) return 'record';
  return PAYLOAD.includes(top) ? 'payload' : top;
}

function titleOf({ field, label }: Leaf, card: string): string {
  const title = field.startsWith(`${card}.`) ? field.slice(card.length + 1) : field;
  return label === undefined ? title : `${title.replace(/\.?value$/, '')}: ${label}`;
}

const rank = (card: string): number => {
  if (FIRST.includes(card)) return 0;
  if (card === 'record') return 5;
  if (card === 'payload') return 4;
  if (card === 'ends') return 3;
  return card === 'flow' || card === 'tcp' ? 2 : 1;
};

function sorted(card: string, rows: readonly CardRow[]): readonly CardRow[] {
  const order = ORDERS.get(card);
  if (order === undefined) return rows;
  const place = ({ field }: CardRow): number => order.indexOf(field.split('.')[0] ?? '');
  return [...rows].sort((one, other) => place(one) - place(other));
}
