import { nest, under, type Field, type Rows } from './row';

const rows: Rows = {
  filename: ['keyword', 'Name of the file, or the path of the URL it came from', 'payroll-2026.zip'],
  magic: ['keyword', 'What the content is, by libmagic', 'Zip archive data, at least v2.0 to extract'],
  md5: ['keyword', 'MD5 of the content', '7bacfba49e5f458743be7ac05d2c08ce'],
  sha1: ['keyword', 'SHA-1 of the content', '7a3d181daa83faf3d083a5233d42a0297dfbe8bb'],
  sha256: [
    'keyword',
    'SHA-256 of the content',
    '739fd8734c85d819d4783ef14280f21545d68a82e45444a1573caa5a4e13df64',
  ],
  size: ['long', 'Size in bytes', '368240'],
  state: ['keyword', 'CLOSED when seen to the end; TRUNCATED, ERROR', 'CLOSED'],
  gaps: ['boolean', 'Whether parts of it are missing', 'false'],
  stored: ['boolean', 'Whether Suricata kept the file', 'true'],
  storing: ['boolean', 'Whether Suricata will keep the file once it is whole', 'true'],
  file_id: ['long', 'Number of the kept file', '1'],
  start: ['long', 'First byte of the range that was transferred', '0'],
  end: ['long', 'Last byte of the range that was transferred', '20'],
  tx_id: ['long', 'Number of the transaction that carried it', '0'],
  sid: ['long[]', 'Signatures that made Suricata keep the file', '9000005'],
};

export const file: readonly Field[] = [
  ...under('fileinfo', ['fileinfo'], rows),
  ...under('', ['alert'], nest('files', rows, true)),
];
