import { nest, under, type Field, type Rows } from './row';

/** What a certificate says; the server's stand at the top, the client's below `client`. */
const certificate: Rows = {
  subject: ['keyword', 'Whose certificate it is', 'CN=update.vendor.test'],
  issuerdn: ['keyword', 'Who signed the certificate', "C=US, O=Let's Encrypt, CN=E5"],
  serial: ['keyword', 'Serial number of the certificate', '77:0F:85:49:4E:DE:5F:DC'],
  fingerprint: [
    'keyword',
    'SHA-1 of the certificate',
    'f6:cf:b5:82:ca:c9:2f:43:89:56:e6:5e:09:1c:3c:67:e9:4f:db:08',
  ],
  notbefore: ['date', 'First day of the certificate', '2026-10-01T00:00:00'],
  notafter: ['date', 'Last day of the certificate', '2026-12-30T00:00:00'],
  subjectaltname: ['keyword[]', 'Other names of the certificate; Suricata 8 and newer', 'update.vendor.test'],
  certificate: ['text', 'The certificate, base64'],
  chain: ['text[]', 'The certificate and those above it, base64'],
};

const rows: Rows = {
  sni: ['keyword', 'Server name that the client asked for', 'update.vendor.test'],
  version: ['keyword', 'Version that was agreed', 'TLS 1.2'],
  session_resumed: [
    'boolean',
    'Whether an earlier session was resumed, so that no certificate was shown',
    'true',
  ],
  from_proto: ['keyword', 'Protocol before STARTTLS', 'pgsql'],
  'ja3.hash': ['keyword', 'Client’s fingerprint, JA3', '0149f47eabf9a20d0893e2a44e5a6323'],
  'ja3.string': ['text', 'What JA3 is the hash of', '771,4866-4867-4865,…'],
  'ja3s.hash': ['keyword', 'Server’s fingerprint, JA3S', '263c859c5391203d774bc0599793d915'],
  'ja3s.string': ['text', 'What JA3S is the hash of', '771,49200,65281-0-11'],
  ja4: ['keyword', 'Client’s fingerprint, JA4', 't13d3112h2_e8f1e7e78f70_b26ce05bbdd6'],
  client_alpns: ['keyword[]', 'Protocols that the client offers; Suricata 8 and newer', 'h2'],
  server_alpns: ['keyword[]', 'Protocol that the server chose; Suricata 8 and newer', 'http/1.1'],
  'client_handshake.version': ['keyword', 'Version in the client’s hello', 'TLS 1.2'],
  'client_handshake.ciphers': ['long[]', 'Ciphers that the client offers', '4866'],
  'client_handshake.exts': ['long[]', 'Extensions of the client’s hello', '65281'],
  'client_handshake.sig_algs': ['long[]', 'Signature algorithms that the client offers', '1027'],
  'server_handshake.version': ['keyword', 'Version in the server’s hello', 'TLS 1.2'],
  'server_handshake.cipher': ['long', 'Cipher that the server chose', '49200'],
  'server_handshake.exts': ['long[]', 'Extensions of the server’s hello', '65281'],
};

const quic: Rows = {
  sni: ['keyword', 'Server name that the client asked for', 'quic.test'],
  version: ['keyword', 'Version of QUIC', '1'],
  ua: ['keyword', 'User agent, in old Google QUIC', 'Chrome/79.0.3945.117 Linux x86_64'],
  'ja3.hash': ['keyword', 'Client’s fingerprint, JA3', '121f6e4f22ee3205214b0676ed64b9e2'],
  'ja3.string': ['text', 'What JA3 is the hash of', '771,4866-4865-4867,…'],
  'ja3s.hash': ['keyword', 'Server’s fingerprint, JA3S', '15af977ce25de452b96affa2addb1036'],
  'ja3s.string': ['text', 'What JA3S is the hash of', '771,4866,43-51'],
  ja4: ['keyword', 'Client’s fingerprint, JA4', 'q13d0307h3_55b375c5d22e_1cecd519fee8'],
  'cyu.hash': ['keyword[]', 'Client’s fingerprint, CYU', 'a46560d4548108cf99308319b3b85346'],
  'cyu.string': ['text[]', 'What CYU is the hash of', '46,PAD-SNI-STK-VER-CCS'],
  'extensions.name': ['keyword[]', 'Extensions of the client’s hello', 'key_share'],
  'extensions.type': ['long[]', 'Numbers of the extensions', '51'],
  'extensions.values': ['keyword[]', 'Values of the extensions', 'Tls13'],
};

export const tls: readonly Field[] = [
  ...under('tls', ['tls', 'alert'], { ...rows, ...certificate, ...nest('client', certificate) }),
  ...under('quic', ['quic', 'alert'], quic),
];
