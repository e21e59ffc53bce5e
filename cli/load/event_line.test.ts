import { isLeft } from 'fp-ts/lib/Either';
import { toDocument } from './event_line';

const DAY = 86_400_000;
const T = '2026-11-20T14:05:12.002184+0000';

test.each([
  [`{"timestamp":"${T}","a":1}`, 0, `{"@timestamp":"${T}","timestamp":"${T}","a":1}`],
  [`  { "timestamp" : "${T}" }`, 0, `{"@timestamp":"${T}", "timestamp" : "${T}" }`],
  [
    `{"timestamp":"${T}"}`,
    DAY,
    '{"@timestamp":"2026-11-21T14:05:12.002184+0000","timestamp":"2026-11-21T14:05:12.002184+0000"}',
  ],
  [`{"@timestamp":"x","timestamp":"${T}"}`, 0, `{"@timestamp":"x","timestamp":"${T}"}`],
  [
    `{"timestamp":"${T}","smb":{"session_id":18446744073709551615}}`,
    0,
    `{"@timestamp":"${T}","timestamp":"${T}","smb":{"session_id":18446744073709551615}}`,
  ],
  [
    `{"timestamp":"${T}","__proto__":{"x":1}}`,
    0,
    `{"@timestamp":"${T}","timestamp":"${T}","__proto__":{"x":1}}`,
  ],
  [`{"timestamp":"${T}","é":"\u2028"}`, 0, `{"@timestamp":"${T}","timestamp":"${T}","é":"\u2028"}`],
])('the document of %s, moved by %d ms', (line, offset, expected) =>
  expect(toDocument(Buffer.from(line), offset)).toEqual({ _tag: 'Right', right: expected }),
);

test.each<[string | Buffer, RegExp]>([
  ['{"timestamp":', /^it is not valid JSON: "\{\\"timestamp\\":"$/],
  [`{"timestamp":"${T}"}{"timestamp":"${T}"}`, /not valid JSON/],
  [`${'{"a":'.repeat(3)}`, /not valid JSON/],
  ['x'.repeat(500), /^it is not valid JSON: "x{60}…"$/],
  ['[]', /not an object/],
  ['null', /not an object/],
  ['"text"', /not an object/],
  ['{}', /it has no timestamp/],
  ['{"__proto__":{"timestamp":"2026-11-20T14:05:12Z"}}', /it has no timestamp/],
  ['{"timestamp":1795301756}', /no time with a zone .*: "1795301756"$/],
  ['{"timestamp":"yesterday"}', /no time with a zone/],
  ['{"timestamp":null}', /no time with a zone/],
  [Buffer.from('{"timestamp":"2026-11-20T14:05:12Z","a":"\xe4"}', 'latin1'), /not UTF-8/],
  [Buffer.from(`{"timestamp":"${T}"}`, 'utf16le'), /not valid JSON/],
  ['['.repeat(100_000), /not valid JSON/],
])('refuses %p', (line, reason) => {
  const document = toDocument(Buffer.from(line), 0);
  expect(isLeft(document) && document.left).toMatch(reason);
});
