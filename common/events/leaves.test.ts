import fc from 'fast-check';
import { leaves, MAX_LEAVES, type Leaf } from './leaves';

test.each<[string, object, readonly Leaf[]]>([
  ['a value', { src_ip: '10.1.1.12' }, [{ field: 'src_ip', place: 'src_ip', value: '10.1.1.12' }]],
  [
    'an array',
    { ftp: { completion_code: ['220', '331'] } },
    [
      { field: 'ftp.completion_code', place: 'ftp.completion_code.0', value: '220' },
      { field: 'ftp.completion_code', place: 'ftp.completion_code.1', value: '331' },
    ],
  ],
  [
    'a header',
    { http: { request_headers: [{ name: 'Host', value: 'suche.test' }] } },
    [
      {
        field: 'http.request_headers.value',
        place: 'http.request_headers.0.value',
        value: 'suche.test',
        label: 'Host',
      },
    ],
  ],
  [
    'a name with more beside it is no pair',
    { quic: { extensions: [{ name: 'alpn', type: 16, values: ['h3'] }] } },
    [
      { field: 'quic.extensions.name', place: 'quic.extensions.0.name', value: 'alpn' },
      { field: 'quic.extensions.type', place: 'quic.extensions.0.type', value: 16 },
      { field: 'quic.extensions.values', place: 'quic.extensions.0.values.0', value: 'h3' },
    ],
  ],
  ['nothing', { a: null, b: [], c: {} }, []],
])('%s', (_, event, expected) => expect(leaves({ ...event })).toEqual(expected));

test('a hostile record ends', () => {
  const deep = JSON.parse('{"a":'.repeat(500) + '1' + '}'.repeat(500));
  expect(leaves(deep)).toEqual([]);
  expect(leaves({ wide: Array.from({ length: 1e5 }, () => 1) })).toHaveLength(MAX_LEAVES);
});

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'name', 'value'), tie('tree')),
  ),
}));

test('every leaf is found again at its place', () =>
  fc.assert(
    fc.property(tree, (below) => {
      for (const { place, value } of leaves({ top: below })) {
        const there = place.split('.').reduce<unknown>((at, key) => Object(at)[key], { top: below });
        expect(there).toBe(value);
      }
    }),
  ));
