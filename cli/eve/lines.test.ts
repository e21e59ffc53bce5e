import * as fc from 'fast-check';
import { linesOf, type Line } from './lines';

const MAX = 20;

async function* inChunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let start = 0;
  for (const size of sizes) {
    yield bytes.subarray(start, start + size);
    start += size;
  }
  yield bytes.subarray(start);
}

const split = async (text: string | Buffer, sizes: readonly number[] = []): Promise<[number, string][]> => {
  const found: Line[] = [];
  for await (const lines of linesOf(inChunks(Buffer.from(text), sizes), MAX)) found.push(...lines);
  return found.map((line) => [line.number, line.type === 'line' ? line.bytes.toString() : line.type]);
};

test.each<[string, string | Buffer, [number, string][]]>([
  ['nothing', '', []],
  [
    'a last line without its end',
    'a\nb',
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'ends as Windows writes them',
    'a\r\nb\r\n',
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'empty lines',
    '\n\na\n\r\n\nb\n',
    [
      [3, 'a'],
      [6, 'b'],
    ],
  ],
  [
    'a byte order mark',
    '\ufeffa\n\ufeffb\n',
    [
      [1, 'a'],
      [2, '\ufeffb'],
    ],
  ],
  [
    'a line of just the longest length',
    `${'x'.repeat(MAX)}\na\n`,
    [
      [1, 'x'.repeat(MAX)],
      [2, 'a'],
    ],
  ],
  [
    'a line that is too long',
    `a\n${'x'.repeat(MAX + 1)}\nb\n`,
    [
      [1, 'a'],
      [2, 'too long'],
      [3, 'b'],
    ],
  ],
  [
    'a last line that is too long',
    `a\n${'x'.repeat(99)}`,
    [
      [1, 'a'],
      [2, 'too long'],
    ],
  ],
  ['a zero byte', 'a\0b\n', [[1, 'a\0b']]],
])('cuts %s', async (_, text, expected) => expect(await split(text)).toEqual(expected));

test('cuts alike, however the bytes come', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'ü', '\n', '\r\n', 'x'.repeat(9)), { maxLength: 30 }),
      fc.array(fc.nat(8)),
      async (parts, sizes) => expect(await split(parts.join(''), sizes)).toEqual(await split(parts.join(''))),
    ),
  ));
