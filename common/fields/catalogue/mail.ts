import { under, type Field } from './row';

export const mail: readonly Field[] = [
  ...under('smtp', ['smtp', 'fileinfo', 'alert'], {
    helo: ['keyword', 'Name that the client gives itself', 'ws10.corp.example'],
    mail_from: ['keyword', 'Sender on the envelope', '<alice@corp.example>'],
    rcpt_to: ['keyword[]', 'Receivers on the envelope', '<partner@partner.test>'],
  }),
  ...under('email', ['smtp', 'fileinfo', 'alert'], {
    status: ['keyword', 'How far the mail could be read', 'PARSE_DONE'],
    from: ['keyword', 'From header', 'alice@corp.example'],
    to: ['keyword[]', 'To header', 'partner@partner.test'],
    cc: ['keyword[]', 'Cc header', 'bob@corp.example'],
    bcc: ['keyword[]', 'Bcc header', 'carol@corp.example'],
    reply_to: ['keyword', 'Reply-To header', '<someone@mail.test>'],
    subject: ['keyword', 'Subject', 'Q3 export 1'],
    subject_md5: ['keyword', 'MD5 of the subject', '90d5c53dd4cd67839cb7e1c35e275abf'],
    body_md5: ['keyword', 'MD5 of the body', '1e4b43952936fb7f64f0298d10c28f83'],
    date: ['keyword', 'Date header, as the mail says it', 'Sat, 21 Nov 2026 22:57:53 +0000'],
    message_id: ['keyword', 'Message-ID header', '<20261121225753.004303@vm>'],
    received: ['keyword[]', 'Received headers, newest first', 'from mx25.test by mail22.corp.example'],
    x_mailer: ['keyword', 'Program that wrote the mail', 'swaks v20201014.0'],
    x_originating_ip: ['keyword', 'Address that a web mailer names', '[203.0.113.7]'],
    attachment: ['keyword[]', 'Names of the attachments', 'export-q3.zip'],
    url: ['keyword[]', 'Links in the mail', 'shop.test/x'],
    has_exe_url: ['boolean', 'Whether a link leads to a program', 'true'],
    has_ipv4_url: ['boolean', 'Whether a link has an IPv4 address for a host', 'true'],
    has_ipv6_url: ['boolean', 'Whether a link has an IPv6 address for a host', 'true'],
  }),
  ...under('pop3', ['pop3', 'alert'], {
    'request.command': ['keyword', 'Command', 'RETR'],
    'request.args': ['keyword[]', 'What follows the command: a user name, a number, a password', '1'],
    'response.success': ['boolean', 'Whether the server agreed', 'true'],
    'response.status': ['keyword', 'Answer: OK or ERR', 'OK'],
    'response.header': ['keyword', 'First line of the answer', 'Logged in.'],
    'response.data': ['text[]', 'Further lines of the answer', '1 1024'],
  }),
];
