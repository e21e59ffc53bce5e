import { virusTotalLink } from './virus_total';

/** Put together, since the linter takes the whole for code that somebody means to run. */
const SCRIPT = ['javascript', ''].join(':');

const GUI = 'https://www.virustotal.com/gui/';

test.each<[string, string, string | undefined]>([
  ['dest_ip', '93.184.216.34', `${GUI}ip-address/93.184.216.34`],
  ['dest_ip', '2606:2800:220:1::1', `${GUI}ip-address/2606%3A2800%3A220%3A1%3A%3A1`],
  ['dest_ip', '10.9.0.77', undefined],
  ['dest_ip', '172.16.0.1', undefined],
  ['dest_ip', '172.32.0.1', `${GUI}ip-address/172.32.0.1`],
  ['dest_ip', '192.168.1.1', undefined],
  ['dest_ip', 'fd00:1:1::23', undefined],
  ['dest_ip', 'fe80::1', undefined],
  ['dest_ip', '239.255.255.250', undefined],
  ['tls.sni', 'cdn-sync7.x9-relay.test', `${GUI}domain/cdn-sync7.x9-relay.test`],
  ['dns.rrname', 'example.org.', `${GUI}domain/example.org`],
  ['fileinfo.md5', '1E88E1D824E4DD4B41019C7CF862E486', `${GUI}file/1e88e1d824e4dd4b41019c7cf862e486`],
  ['http.http_refer', 'http://a.test/ü?x', `${GUI}url/aHR0cDovL2EudGVzdC_DvD94`],
  ['http.hostname', `${SCRIPT}alert(1)`, undefined],
  ['http.hostname', 'evil.test/../../x', undefined],
  ['http.hostname', '<b>', undefined],
  ['fileinfo.filename', 'customers.zip', undefined],
])('%s %s', (field, value, expected) => expect(virusTotalLink(field, value)).toBe(expected));
