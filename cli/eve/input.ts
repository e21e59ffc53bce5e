import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** RFC 1952: what every gzip file begins with. */
const GZIP_MAGIC = [0x1f, 0x8b];

/** What a file named `-` stands for. */
export const STDIN = '-';

/** A file that could not be read to its end; the message is a sentence for the user. */
export class UnreadableFile extends Error {}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EISDIR: 'it is a directory: name the files in it',
  EIO: 'the disk reports an error',
  Z_BUF_ERROR: 'its compressed data end too early: the file was cut. What came before is used',
  Z_DATA_ERROR: 'its compressed data are damaged. What came before is used',
};

/** Says in a sentence why a file cannot be read. */
export const unreadable = (file: string, error: unknown): UnreadableFile => {
  const known = reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return new UnreadableFile(`${file} could not be read: ${known}.`);
};

async function* chunksOf(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
  }
}

/** Puts the bytes that were looked at back in front of those that follow. */
async function* again(first: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** The first bytes of a stream, as many chunks as it takes to see two of them. */
async function beginning(chunks: AsyncIterator<Buffer>): Promise<Buffer[]> {
  const first: Buffer[] = [];
  let size = 0;
  while (size < GZIP_MAGIC.length) {
    const next = await chunks.next();
    if (next.done === true) break;
    first.push(next.value);
    size += next.value.length;
  }
  return first;
}

/**
 * Opens a file or, by the name `-`, the standard input. Compressed ones are known by their first bytes, not by name.
 * @param onRead told of every chunk's size before it is decompressed, for the progress
 * @throws UnreadableFile while it is read
 */
export async function* readInput(file: string, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
  try {
    const source = file === STDIN ? process.stdin : createReadStream(file, { highWaterMark: 256 * 1024 });
    const counted = (async function* () {
      for await (const chunk of chunksOf(source)) {
        onRead(chunk.length);
        yield chunk;
      }
    })();
    const first = await beginning(counted);
    const isGzip = GZIP_MAGIC.every((byte, at) => Buffer.concat(first)[at] === byte);
    const bytes = again(first, counted);
    if (!isGzip) {
      yield* bytes;
      return;
    }
    const gunzip = createGunzip({ chunkSize: 256 * 1024 });
    const compressed = Readable.from(bytes);
    compressed.on('error', (error) => gunzip.destroy(error));
    yield* chunksOf(compressed.pipe(gunzip));
  } catch (error) {
    throw unreadable(file, error);
  }
}
