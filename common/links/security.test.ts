import { securityPath } from './security';

const range = { from: '2026-11-20T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' };

const pageOf = (field: string, value: string) => securityPath(field, value, range)?.split('?')[0];

test.each<[string, string, string | undefined]>([
  ['src_ip', '10.1.1.12', '/network/ip/10.1.1.12/source'],
  ['dest_ip', '93.184.216.34', '/network/ip/93.184.216.34/destination'],
  ['src_ip', 'fd00:1:1::23', '/network/ip/fd00-1-1--23/source'],
  ['dhcp.hostname', 'laptop12', '/hosts/laptop12'],
  ['smb.ntlmssp.host', 'ADM/../15', '/hosts/ADM%2F..%2F15'],
  ['smb.ntlmssp.host', '..', undefined],
  ['tls.sni', 'a.test', undefined],
  ['dest_port', '21', undefined],
])('%s %s', (field, value, expected) => expect(pageOf(field, value)).toBe(expected));

test('the period goes along', () => {
  const [, search] = securityPath('src_ip', '10.1.1.12', range)?.split('?') ?? [];
  const time = `(linkTo:!(),timerange:(from:'${range.from}',kind:absolute,to:'${range.to}'))`;
  expect(new URLSearchParams(search).get('timerange')).toBe(`(global:${time},timeline:${time})`);
});
