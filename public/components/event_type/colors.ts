import { euiPaletteColorBlind } from '@elastic/eui';

/** The commonest types in the order of the palette, so that a type keeps its colour whatever else is shown. */
const ORDER = [
  'dns',
  'flow',
  'alert',
  'http',
  'smb',
  'tls',
  'fileinfo',
  'netflow',
  'ftp',
  'krb5',
  'anomaly',
  'mqtt',
  'snmp',
  'ssh',
  'nfs',
  'sip',
  'ftp_data',
  'smtp',
  'modbus',
  'rdp',
] as const;

const palette = euiPaletteColorBlind({ rotations: 2 });
const byType: ReadonlyMap<string, string> = new Map(
  ORDER.map((type, at) => [type, palette[at % palette.length] ?? '']),
);

/** The colour of an event type in charts and lists; a colour never stands alone, the type's name is always beside it. */
export function eventTypeColor(type: string): string {
  const known = byType.get(type);
  if (known !== undefined) return known;
  const sum = Array.from(type.slice(0, 50)).reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return palette[sum % palette.length] ?? '';
}
