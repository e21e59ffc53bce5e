import { address } from './catalogue/address';
import { alert } from './catalogue/alert';
import { database } from './catalogue/database';
import { directory } from './catalogue/directory';
import { dnp3 } from './catalogue/dnp3';
import { dns } from './catalogue/dns';
import { file } from './catalogue/file';
import { flow } from './catalogue/flow';
import { ftp } from './catalogue/ftp';
import { http } from './catalogue/http';
import { industrial } from './catalogue/industrial';
import { login } from './catalogue/login';
import { mail } from './catalogue/mail';
import { mqtt } from './catalogue/mqtt';
import { findOpen } from './catalogue/open';
import { peer } from './catalogue/peer';
import { record } from './catalogue/record';
import type { Field } from './catalogue/row';
import { sensor } from './catalogue/sensor';
import { smb } from './catalogue/smb';
import { tls } from './catalogue/tls';
import { tunnel } from './catalogue/tunnel';
import { voice } from './catalogue/voice';

export type { Field, FieldType } from './catalogue/row';

/** Fields that a query of a bare value (`payroll-2026.zip`) looks into: what analysts have in hand. */
const headlines = [
  'src_ip',
  'dest_ip',
  'alert.signature',
  'dns.rrname',
  'dns.queries.rrname',
  'dns.answers.rdata',
  'http.hostname',
  'http.url',
  'http.http_user_agent',
  'tls.sni',
  'tls.subject',
  'tls.issuerdn',
  'tls.fingerprint',
  'tls.ja3.hash',
  'tls.ja4',
  'quic.sni',
  'fileinfo.filename',
  'fileinfo.md5',
  'fileinfo.sha256',
  'ftp_data.filename',
  'smb.filename',
  'smb.share',
  'smb.ntlmssp.user',
  'krb5.cname',
  'krb5.sname',
  'smtp.mail_from',
  'smtp.rcpt_to',
  'email.subject',
  'ssh.client.software_version',
  'dhcp.hostname',
  'community_id',
];

const rows: readonly Field[] = [
  ...record,
  ...alert,
  ...flow,
  ...dns,
  ...http,
  ...tls,
  ...file,
  ...ftp,
  ...smb,
  ...login,
  ...mail,
  ...address,
  ...directory,
  ...database,
  ...voice,
  ...mqtt,
  ...industrial,
  ...dnp3,
  ...tunnel,
  ...peer,
  ...sensor,
];

/** Every field that Suricata 6 to 8 may write, by protocol. */
export const fields: readonly Field[] = rows.map((field) =>
  headlines.includes(field.name) ? { ...field, headline: true } : field,
);

const byName: ReadonlyMap<string, Field> = new Map(fields.map((field) => [field.name, field]));

/** The field of a name, e.g. `tls.sni`; also of one that cannot be listed, e.g. `stats.decoder.pkts`. */
export const findField = (name: string): Field | undefined => byName.get(name) ?? findOpen(name);

/** Fields that events of a type may carry, those of every record included. */
export const fieldsOf = (eventType: string): readonly Field[] =>
  fields.filter(({ eventTypes }) => eventTypes.length === 0 || eventTypes.includes(eventType));

/** Fields that a query of a bare value looks into. */
export const headlineFields: readonly Field[] = fields.filter(({ headline }) => headline);
