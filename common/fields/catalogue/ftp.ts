import { under, type Field } from './row';

export const ftp: readonly Field[] = [
  ...under('ftp', ['ftp', 'alert'], {
    command: ['keyword', 'Command; absent where Suricata does not know it', 'USER'],
    command_data: ['keyword', 'What follows the command: a user name, a path, a password', 'maggie.simpson'],
    command_truncated: ['boolean', 'Whether the command was cut', 'false'],
    completion_code: ['keyword[]', 'Codes of the reply: 230 logged in, 530 refused, 226 transferred', '230'],
    reply: ['keyword[]', 'Texts of the reply', 'Login successful.'],
    reply_received: ['keyword', '`yes` where the server replied', 'yes'],
    reply_truncated: ['boolean', 'Whether the reply was cut', 'false'],
    dynamic_port: ['long', 'Port of the data connection', '31059'],
    mode: ['keyword', 'Who opens the data connection: active or passive', 'passive'],
  }),
  ...under('ftp_data', ['ftp_data', 'fileinfo', 'alert'], {
    command: ['keyword', 'STOR brings a file out, RETR fetches one', 'STOR'],
    filename: ['keyword', 'File that is transferred', 'payroll-2026.zip'],
  }),
  ...under('tftp', ['tftp', 'alert'], {
    file: ['keyword', 'File that is transferred', 'printer.cfg'],
    mode: ['keyword', 'Transfer mode', 'netascii'],
    packet: ['keyword', '`read` or `write`', 'read'],
  }),
];
