import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Signatures and sizes of the ZIP format, PKWARE's APPNOTE §4.3. No ZIP64: the one archive that we read is 107 MB. */
const END = { signature: 0x06054b50, size: 22, longestComment: 65_535 } as const;
const ENTRY = { signature: 0x02014b50, size: 46 } as const;
const LOCAL = { signature: 0x04034b50, size: 30 } as const;
const METHOD = { stored: 0, deflated: 8 } as const;
const EXECUTABLE = 0o111;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  /** Unix permissions; 0 where the archive was not made on Unix. */
  readonly mode: number;
  readonly offset: number;
}

type Read = (position: number, length: number) => Buffer;

function entriesOf(read: Read, size: number): Entry[] {
  const tail = read(Math.max(0, size - END.size - END.longestComment), END.size + END.longestComment);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) {
    throw new Error('no ZIP archive');
  }
  const count = tail.readUInt16LE(end + 10);
  const directory = read(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries: Entry[] = [];
  for (let at = 0; entries.length < count;) {
    if (directory.readUInt32LE(at) !== ENTRY.signature) {
      throw new Error('broken ZIP directory');
    }
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + ENTRY.size, at + ENTRY.size + nameLength),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      mode: directory.readUInt16LE(at + 40),
      offset: directory.readUInt32LE(at + 42),
    });
    at += ENTRY.size + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(read: Read, { name, offset, method, compressedSize }: Entry): Buffer {
  const header = read(offset, LOCAL.size);
  if (header.readUInt32LE(0) !== LOCAL.signature) {
    throw new Error(`broken ZIP entry ${name}`);
  }
  const start = offset + LOCAL.size + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = read(start, compressedSize);
  switch (method) {
    case METHOD.stored:
      return packed;
    case METHOD.deflated:
      return inflateRawSync(packed);
    default:
      throw new Error(`ZIP entry ${name} is packed in a way (${method}) that is not supported`);
  }
}

/**
 * Unpacks an archive; node has no unzip, and neither does every Debian.
 * @throws Error when the archive is broken, or an entry would lie outside of the folder
 */
export function unzip(archive: string, folder: string): void {
  const file = openSync(archive, 'r');
  const read: Read = (position, length) => {
    const buffer = Buffer.alloc(length);
    return buffer.subarray(0, readSync(file, buffer, 0, length, position));
  };
  try {
    for (const entry of entriesOf(read, fstatSync(file).size)) {
      const target = join(folder, entry.name);
      if (relative(folder, target).startsWith('..')) {
        throw new Error(`ZIP entry ${entry.name} leads outside`);
      }
      if (entry.name.endsWith('/')) {
        mkdirSync(target, { recursive: true });
      } else {
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, contentOf(read, entry), { mode: entry.mode & EXECUTABLE ? 0o755 : 0o644 });
      }
    }
  } finally {
    closeSync(file);
  }
}
