import { nest, under, type Field, type Rows } from './row';

const ssh: Rows = {
  software_version: ['keyword', 'Software and its version', 'OpenSSH_9.2p1'],
  proto_version: ['keyword', 'Version of SSH', '2.0'],
  'hassh.hash': ['keyword', 'Fingerprint of the algorithms it offers', '472b5de333ad665af5cbf10ff892c4df'],
  'hassh.string': ['text', 'Algorithms it offers', 'sntrup761x25519-sha512,…'],
};

/** How remote control of screens begins. */
const rdp: Rows = {
  tx_id: ['long', 'Number of the transaction', '1'],
  event_type: ['keyword', 'Step of the connection', 'initial_request'],
  cookie: ['keyword', 'User name that the client sends for load balancing', 'administrator'],
  protocol: ['keyword', 'Security that was agreed', 'ssl'],
  flags: ['keyword[]', 'Flags of the client', 'correlation_info'],
  server_supports: ['keyword[]', 'What the server can do', 'extended_client_data'],
  error_code: ['long', 'Why the server refused', '5'],
  reason: ['keyword', 'Why the server refused, in words', 'hybrid required by server'],
  channels: ['keyword[]', 'Channels that are opened, e.g. for drives and the clipboard', 'rdpdr'],
  cert_serials: ['keyword[]', 'Serial numbers of the certificates', '16ed2aa0495f259d4f5d99edada570d1'],
  'client.version': ['keyword', 'Version of RDP', 'v5'],
  'client.client_name': ['keyword', 'Name of the client’s computer', 'ISD2-KM84178'],
  'client.build': ['keyword', 'Operating system of the client', 'Windows XP'],
  'client.id': ['keyword', 'Product number of the client', '55274-OEM-0011903-00107'],
  'client.product_id': ['long', 'Kind of client', '1'],
  'client.capabilities': ['keyword[]', 'What the client can do', 'support_errinfo_pdf'],
  'client.keyboard_layout': ['keyword', 'Language of the keyboard', 'en-US'],
  'client.keyboard_type': ['keyword', 'Kind of keyboard', 'enhanced'],
  'client.keyboard_subtype': ['long', 'Subtype of the keyboard', '0'],
  'client.function_keys': ['long', 'Function keys of the keyboard', '12'],
  'client.ime': ['keyword', 'Input method', 'imjp81.ime'],
  'client.color_depth': ['long', 'Bits a pixel', '15'],
  'client.desktop_width': ['long', 'Width in pixels', '1152'],
  'client.desktop_height': ['long', 'Height in pixels', '864'],
  'client.physical_width': ['long', 'Width in millimetres', '310'],
  'client.physical_height': ['long', 'Height in millimetres', '170'],
  'client.desktop_orientation': ['long', 'Orientation in degrees', '0'],
  'client.scale_factor': ['long', 'Scale of the desktop, per cent', '100'],
  'client.device_scale_factor': ['long', 'Scale of the device, per cent', '100'],
};

const pixels: Rows = {
  bits_per_pixel: ['long', 'Bits a pixel', '32'],
  depth: ['long', 'Bits of colour', '24'],
  big_endian: ['boolean', 'Byte order', 'true'],
  true_color: ['boolean', 'Whether colours are direct', 'true'],
  red_max: ['long', 'Most red', '255'],
  green_max: ['long', 'Most green', '255'],
  blue_max: ['long', 'Most blue', '255'],
  red_shift: ['long', 'Place of red', '16'],
  green_shift: ['long', 'Place of green', '8'],
  blue_shift: ['long', 'Place of blue', '0'],
};

const rfb: Rows = {
  'server_protocol_version.major': ['keyword', 'Version of the server', '003'],
  'server_protocol_version.minor': ['keyword', 'Version of the server, second part', '008'],
  'client_protocol_version.major': ['keyword', 'Version of the client', '003'],
  'client_protocol_version.minor': ['keyword', 'Version of the client, second part', '008'],
  'authentication.security_type': ['long', 'How to log in: 1 not at all, 2 by a password', '2'],
  'authentication.security_result': ['keyword', 'Whether the log-in worked', 'OK'],
  'authentication.vnc.challenge': [
    'keyword',
    'What the server asked to be encrypted with the password',
    '5e27abe8ef6131e1035b37d223d46037',
  ],
  'authentication.vnc.response': ['keyword', 'The challenge, encrypted with the password'],
  server_security_failure_reason: ['keyword', 'Why the log-in failed', 'Authentication failed'],
  screen_shared: ['boolean', 'Whether others may watch', 'true'],
  'framebuffer.name': ['keyword', 'Name of the screen', 'ws11 desktop'],
  'framebuffer.width': ['long', 'Width in pixels', '1024'],
  'framebuffer.height': ['long', 'Height in pixels', '768'],
  ...nest('framebuffer.pixel_format', pixels),
};

const kerberos: Rows = {
  msg_type: ['keyword', 'Message: AS logs in, TGS asks for a service', 'KRB_AS_REP'],
  cname: ['keyword', 'User, or computer where it ends in $', 'maggie.simpson'],
  realm: ['keyword', 'Realm', 'CORP.EXAMPLE'],
  sname: ['keyword', 'Service that the ticket is for', 'cifs/fs21.corp.example'],
  encryption: ['keyword', 'Encryption of the reply', 'aes256-cts-hmac-sha1-96'],
  weak_encryption: ['boolean', 'Whether the reply’s encryption is weak', 'true'],
  ticket_encryption: [
    'keyword',
    'Encryption of the ticket; weak ones are what Kerberoasting asks for',
    'rc4-hmac',
  ],
  ticket_weak_encryption: ['boolean', 'Whether the ticket’s encryption is weak', 'true'],
  error_code: ['keyword', 'Why it failed', 'KDC_ERR_PREAUTH_FAILED'],
  failed_request: ['keyword', 'Request that failed', 'KRB_AS_REQ'],
};

export const login: readonly Field[] = [
  ...under('ssh', ['ssh', 'alert'], { ...nest('client', ssh), ...nest('server', ssh) }),
  ...under('krb5', ['krb5', 'alert'], kerberos),
  ...under('rdp', ['rdp', 'alert'], rdp),
  ...under('rfb', ['rfb', 'alert'], rfb),
];
