import * as fc from 'fast-check';
import { batchesOf } from './batches';

async function* chunked(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Lines with their numbers, as the batches have them. */
async function linesBy(text: string, chunk: number, sizes: { batch: number; line: number }) {
  const found: [number, string][] = [];
  for await (const batch of batchesOf(chunked(Buffer.from(text), chunk), sizes)) {
    if (batch.type === 'too long') found.push([batch.number, 'too long']);
    else {
      const lines = Buffer.from(batch.bytes).toString('utf8').split('\n').slice(0, -1);
      expect(lines).toHaveLength(batch.lines);
      found.push(...lines.map((line, at): [number, string] => [batch.first + at, line]));
    }
  }
  return found;
}

test.each<[string, string, [number, string][]]>([
  ['nothing', '', []],
  ['one line', 'a\n', [[1, 'a']]],
  [
    'a last line without its end',
    'a\nb',
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'empty lines',
    '\n\na\n',
    [
      [1, ''],
      [2, ''],
      [3, 'a'],
    ],
  ],
  [
    'a line as long as may be',
    `${'x'.repeat(20)}\nb`,
    [
      [1, 'x'.repeat(20)],
      [2, 'b'],
    ],
  ],
  [
    'a line that is too long',
    `a\n${'x'.repeat(21)}\nb\n`,
    [
      [1, 'a'],
      [2, 'too long'],
      [3, 'b'],
    ],
  ],
  [
    'a much longer one at the end',
    `a\n${'x'.repeat(999)}`,
    [
      [1, 'a'],
      [2, 'too long'],
    ],
  ],
])('cuts %s', async (_, text, expected) => {
  expect(await linesBy(text, 7, { batch: 8, line: 20 })).toEqual(expected);
});

test('gives every line once and in order, however the bytes come', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'é', ' '), maxLength: 40, size: 'max' })),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 30 }),
      async (lines, chunk, batch) => {
        const longest = 30;
        const expected = lines.map((line, at): [number, string] => [
          at + 1,
          Buffer.byteLength(line) > longest ? 'too long' : line,
        ]);
        const text = lines.map((line) => `${line}\n`).join('');
        expect(await linesBy(text, chunk, { batch, line: longest })).toEqual(expected);
      },
    ),
  ));
