import type { DeepLink } from '#common/api/settings';
import { offeredLinks, type LinkContext } from './deep_links';

const store: DeepLink = {
  id: 'store',
  title: 'File store',
  fields: ['fileinfo.sha256'],
  url: 'https://store.example/{{value}}',
};
const pcap: DeepLink = {
  id: 'pcap',
  title: 'PCAP',
  fields: [],
  url: 'https://pcap.example/?id={{community_id}}&at={{timestamp}}&from={{from}}&to={{to}}',
};
const TOKEN = `secret:${'A'.repeat(32)}`;
const links = [store, pcap];
const event = {
  timestamp: '2026-11-20T14:05:12.009+0000',
  community_id: '1:AMF=',
  fileinfo: { sha256: 'a14c' },
  ftp: { command_data: TOKEN },
};
const range = { from: '2026-11-20T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' };

test.each<[string, LinkContext, readonly string[]]>([
  [
    'on a value',
    { event, clicked: { field: 'fileinfo.sha256', value: 'a14c' } },
    ['https://store.example/a14c'],
  ],
  [
    'on a value without an event',
    { clicked: { field: 'fileinfo.sha256', value: 'b' } },
    ['https://store.example/b'],
  ],
  ['on another field', { event, clicked: { field: 'src_ip', value: '10.1.1.12' } }, []],
  [
    'on an event',
    { event, range },
    [
      'https://pcap.example/?id=1%3AAMF%3D&at=2026-11-20T14%3A05%3A12.009%2B0000&from=2026-11-20T00%3A00%3A00.000Z&to=2026-11-21T00%3A00%3A00.000Z',
    ],
  ],
  ['on an event without the field', { event: { timestamp: 'x' }, range }, []],
])('%s', (_, context, hrefs) => expect(offeredLinks(links, context).map(({ href }) => href)).toEqual(hrefs));

test('a secret goes into no address', () => {
  const leak = [{ ...pcap, url: 'https://a.example/{{ftp.command_data}}' }];
  const clicked = { field: 'ftp.command_data', value: TOKEN };
  expect(offeredLinks(leak, { event })).toEqual([]);
  expect(offeredLinks([{ ...store, fields: ['ftp.command_data'] }], { event, clicked })).toEqual([]);
});
