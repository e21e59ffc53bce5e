import { placesOf, refusedPlace } from './locate';

test.each<[string, string, string | undefined]>([
  ['src_ip:999.1.1.1', 'src_ip', 'src_ip:999.1.1.1'],
  ['src_ip:10.1.1.15 or src_ip:999.1.1.1', 'src_ip', 'src_ip:999.1.1.1'],
  ['event_type:ftp and ip : 999.1.1.1', 'src_ip', 'ip : 999.1.1.1'],
  ['flow_id.src_ip:999.1.1.1', 'src_ip', 'src_ip:999.1.1.1'],
  ['tls.sni:"src_ip:1" and src_ip:"no address"', 'src_ip', 'src_ip:"no address"'],
  ['alert.severity:(1 or abc)', 'alert.severity', 'alert.severity'],
  ['event_type:ftp', 'src_ip', undefined],
  ['src_ip:(', 'src_ip', undefined],
])('%s is refused for %s at %s', (text, path, expected) => {
  const place = refusedPlace(text, path);
  expect(place && text.slice(place.start, place.end)).toBe(expected);
});

test('names are found as whole names, outside of quotes', () => {
  expect(placesOf('tls.sni:a or xtls.sni:"tls.sni" or tls.sni.b:c', 'tls.sni')).toEqual([
    { start: 0, end: 7 },
  ]);
});
