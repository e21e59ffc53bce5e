import fc from 'fast-check';
import type { FieldDescription } from '../api/events';
import { didYouMean } from './nearest';
import { suggest } from './suggest';

const field = (name: string, type: string, present = true): FieldDescription => ({
  name,
  type,
  description: name,
  eventTypes: [],
  present,
});
const fields = [
  field('tls.sni', 'keyword'),
  field('tls.subject', 'keyword'),
  field('dest_port', 'long'),
  field('src_ip', 'ip'),
  field('fileinfo.stored', 'boolean'),
  field('quic.sni', 'keyword', false),
];

/** `|` is the cursor. */
function at(marked: string) {
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { start, end, kind, items, field: name, typed } = suggest(text, cursor, fields);
  return { kind, replaced: text.slice(start, end), items: items.map((item) => item.text), name, typed };
}

test.each<[string, ReturnType<typeof suggest>['kind'], string, readonly string[]]>([
  [
    '|',
    'field',
    '',
    [
      ...['ip', 'port', 'net', 'net.src', 'net.dest', 'net.home', 'net.src.home', 'net.dest.home'],
      ...['src_ip', 'tls.sni', 'dest_port', 'tls.subject', 'fileinfo.stored', 'quic.sni'],
    ],
  ],
  ['net.s|', 'field', 'net.s', ['net.src', 'net.src.home']],
  ['net.src|', 'operator', '', [':', ':*']],
  ['net.dest.home:|', 'value', '', ['true', 'false']],
  ['sni|', 'field', 'sni', ['tls.sni', 'quic.sni']],
  ['TLS.|', 'field', 'TLS.', ['tls.sni', 'tls.subject']],
  ['tls.s|ubj', 'field', 'tls.subj', ['tls.sni', 'tls.subject']],
  ['tls.sni|', 'operator', '', [':', ':*']],
  ['dest_port |', 'operator', '', [':', ':*', ' > ', ' >= ', ' < ', ' <= ']],
  ['fileinfo.stored:|', 'value', '', ['true', 'false']],
  ['tls.sni:x |', 'conjunction', '', ['and ', 'or ']],
  ['tls.sni:x a|', 'conjunction', 'a', ['and ']],
  ['tls.sni:"x"|', 'conjunction', '', ['and ', 'or ']],
  [
    'tls.sni:x and t|',
    'field',
    't',
    [
      ...['tls.sni', 'tls.subject', 'port', 'dest_port', 'fileinfo.stored'],
      ...['net', 'net.src', 'net.dest', 'net.home', 'net.src.home', 'net.dest.home'],
    ],
  ],
  ['(tls.sni:x or not dest_p|', 'field', 'dest_p', ['dest_port']],
  ['flow_id.tls.sn|', 'field', 'flow_id.tls.sn', ['flow_id.tls.sni']],
])('%s', (marked, kind, replaced, items) => {
  const found = at(marked);
  expect({ kind: found.kind, replaced: found.replaced, items: new Set(found.items) }).toEqual({
    kind,
    replaced,
    items: new Set(items),
  });
});

test.each<[string, string, string, string]>([
  ['tls.sni:exa|', 'tls.sni', 'exa', 'exa'],
  ['tls.sni: "exa mp|', 'tls.sni', '"exa mp', 'exa mp'],
  ['tls.sni:LAB POL|', 'tls.sni', 'LAB POL', 'LAB POL'],
  ['tls.sni:(a or b|', 'tls.sni', 'b', 'b'],
  ['tls.sni:(a or "b" or |) and dest_port:5', 'tls.sni', '', ''],
  ['dest_port >= 4|', 'dest_port', '4', '4'],
  ['flow_id.tls.sni:x|', 'tls.sni', 'x', 'x'],
  ['no.such:x|', 'no.such', 'x', 'x'],
  ['net.src:HQ/Off|', 'net.src', 'HQ/Off', 'HQ/Off'],
])('%s asks for values', (marked, name, replaced, typed) => {
  expect(at(marked)).toMatchObject({ kind: 'value', name, replaced, typed });
});

test('any text, any cursor: something to replace within the text', () =>
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', ' ', ':', '"', '(', ')', '\\', 'and', '>', '😀'),
        maxLength: 30,
      }),
      fc.nat(40),
      (text, place) => {
        const cursor = Math.min(place, text.length);
        const { start, end } = suggest(text, cursor, fields);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  ));

test.each([
  ['tls.snii', ['tls.sni']],
  ['tsl.sni', ['tls.sni', 'quic.sni']],
  ['sni', ['tls.sni', 'quic.sni']],
  ['destport', ['dest_port']],
  ['something.else', []],
])('%s may have meant %j', (typed, expected) => {
  expect(
    didYouMean(
      typed,
      fields.map(({ name }) => name),
    ),
  ).toEqual(expected);
});
