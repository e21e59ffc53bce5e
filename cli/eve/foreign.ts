import { readInput, UnreadableFile } from './input';

/** What files begin with that hold no EVE lines, and how their owner gets on. */
const beginnings: ReadonlyArray<readonly [bytes: readonly number[], sentence: string]> = [
  [[0xff, 0xfe], 'it is UTF-16: convert it, e.g. with iconv -f UTF-16 -t UTF-8'],
  [[0xfe, 0xff], 'it is UTF-16: convert it, e.g. with iconv -f UTF-16 -t UTF-8'],
  [[0x7b, 0x00], 'it is UTF-16: convert it, e.g. with iconv -f UTF-16LE -t UTF-8'],
  [[0x00, 0x7b], 'it is UTF-16: convert it, e.g. with iconv -f UTF-16BE -t UTF-8'],
  [[0xd4, 0xc3, 0xb2, 0xa1], 'it is a capture of packets: let Suricata read it first (suricata -r)'],
  [[0xa1, 0xb2, 0xc3, 0xd4], 'it is a capture of packets: let Suricata read it first (suricata -r)'],
  [[0x4d, 0x3c, 0xb2, 0xa1], 'it is a capture of packets: let Suricata read it first (suricata -r)'],
  [[0x0a, 0x0d, 0x0d, 0x0a], 'it is a capture of packets: let Suricata read it first (suricata -r)'],
  [[0x50, 0x4b, 0x03, 0x04], 'it is a zip archive: unpack it (unzip -p FILE | spoor hunt -)'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'it is compressed with zstd: unpack it (zstd -dc FILE | spoor hunt -)'],
  [[0xfd, 0x37, 0x7a, 0x58], 'it is compressed with xz: unpack it (xz -dc FILE | spoor hunt -)'],
  [[0x42, 0x5a, 0x68], 'it is compressed with bzip2: unpack it (bzip2 -dc FILE | spoor hunt -)'],
];

/** What a file is that cannot hold EVE lines, to stand behind its name; `undefined` where it may hold some. */
const foreignContent = (beginning: Uint8Array): string | undefined =>
  beginnings.find(([bytes]) => bytes.every((byte, at) => beginning[at] === byte))?.[1];

/** Bytes that tell what a file is. */
const TELLING = 4;

/**
 * A file's bytes, decompressed, unless its first ones say that it holds something else.
 * @param onRead see `readInput`
 * @throws UnreadableFile while it is read
 */
export async function* readEveBytes(file: string, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
  let held: Buffer | undefined = Buffer.alloc(0);
  const refuse = (beginning: Buffer) => {
    const content = foreignContent(beginning);
    if (content !== undefined) throw new UnreadableFile(`${file} could not be read: ${content}.`);
  };
  for await (const chunk of readInput(file, onRead)) {
    if (held === undefined) {
      yield chunk;
      continue;
    }
    held = Buffer.concat([held, chunk]);
    if (held.length < TELLING) continue;
    refuse(held);
    yield held;
    held = undefined;
  }
  if (held === undefined || held.length === 0) return;
  refuse(held);
  yield held;
}
