import { defang } from './defang';

test.each<[string, string, string]>([
  ['an IPv4 address', '10.9.0.77', '10[.]9[.]0[.]77'],
  ['an IPv6 address', 'fd00:1:1::23', 'fd00[:]1[:]1[:][:]23'],
  ['a domain', 'cdn-sync7.x9-relay.test', 'cdn-sync7[.]x9-relay[.]test'],
  ['a URL', 'http://drop-panel.test/news.html?x=a.b', 'hxxp://drop-panel[.]test/news.html?x=a.b'],
  ['a URL in capitals', 'HTTPS://Evil.Test', 'HxxPS://Evil[.]Test'],
  ['a host with a path', 'evil.test/a.zip', 'evil[.]test/a.zip'],
  ['a mail address', 'bob@corp.example', 'bob[@]corp[.]example'],
  ['a name without dots', 'administrator', 'administrator'],
  ['a path', '/style.css', '/style.css'],
  ['a distinguished name', "C=US, O=Let's Encrypt, CN=E5", "C=US, O=Let's Encrypt, CN=E5"],
  ['text with a dot', 'End FEAT.', 'End FEAT.'],
  ['a hash', '1e88e1d824e4dd4b41019c7cf862e486', '1e88e1d824e4dd4b41019c7cf862e486'],
  ['empty', '', ''],
])('%s', (_, value, expected) => expect(defang(value)).toBe(expected));
