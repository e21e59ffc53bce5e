import { alert } from './catalogue/alert';
import { dns } from './catalogue/dns';
import { file } from './catalogue/file';
import { flow } from './catalogue/flow';
import { ftp } from './catalogue/ftp';
import { http } from './catalogue/http';
import { record } from './catalogue/record';
import type { Field } from './catalogue/row';
import { smb } from './catalogue/smb';
import { tls } from './catalogue/tls';

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
];

/** Every field that Suricata 6 to 8 may write, by protocol. */
export const fields: readonly Field[] = rows.map((field) =>
  headlines.includes(field.name) ? { ...field, headline: true } : field,
);

const byName: ReadonlyMap<string, Field> = new Map(fields.map((field) => [field.name, field]));

/** The field of a name, e.g. `tls.sni`. */
export const findField = (name: string): Field | undefined => byName.get(name);

/** Fields that events of a type may carry, those of every record included. */
export const fieldsOf = (eventType: string): readonly Field[] =>
  fields.filter(({ eventTypes }) => eventTypes.length === 0 || eventTypes.includes(eventType));

/** Fields that a query of a bare value looks into. */
export const headlineFields: readonly Field[] = fields.filter(({ headline }) => headline);
