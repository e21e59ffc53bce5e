import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Cell } from '#common/hunts/engine/cell';
import type { Run } from '#common/hunts/engine/cell_lanes';
import type { CellSource } from '#common/hunts/engine/outcomes';

/** Where the cells of a lane lie in a file. */
interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** A run on the disk. Can cross threads as it is. */
export interface SpilledRun {
  readonly file: string;
  readonly lanes: ReadonlyMap<number, Stretch>;
}

/** Characters that are written at once. */
const WRITTEN = 64 * 1024;

/** Bytes that are read at once. A merge reads all runs side by side, so that this is memory a run. */
const READ = 16 * 1024;

const NEWLINE = 0x0a;

/** Cells as lines of JSON: shorter than objects with names, and lone surrogates survive, which they do not in UTF-8. */
const lineOf = ({ group, slot, value, count, sum, first, last }: Cell): string =>
  `${JSON.stringify([group, slot, value, count, sum, first, last])}\n`;

type Row = [readonly string[], number, string, number, number, number, number];

/** What this program wrote a moment ago, into a folder that only its user may enter. */
function cellOf(line: string): Cell {
  const [group, slot, value, count, sum, first, last]: Row = JSON.parse(line);
  return { group, slot, value, count, sum, first, last };
}

/** Writes text in pieces; knows how far it is. */
class Pen {
  private pending = '';
  private done = 0;

  constructor(private readonly descriptor: number) {}

  write(text: string): void {
    this.pending += text;
    if (this.pending.length >= WRITTEN) this.flush();
  }

  private flush(): void {
    const bytes = Buffer.from(this.pending);
    let written = 0;
    while (written < bytes.length) written += writeSync(this.descriptor, bytes, written);
    this.done += bytes.length;
    this.pending = '';
  }

  /** Bytes so far. */
  offset(): number {
    if (this.pending !== '') this.flush();
    return this.done;
  }
}

/**
 * Writes a run to the disk.
 * @param file must not be there yet
 * @throws where the disk is full, or does not take it
 */
export function spill(run: Run, file: string): SpilledRun {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    const pen = new Pen(descriptor);
    const lanes = new Map<number, Stretch>();
    for (const [lane, cells] of run) {
      const offset = pen.offset();
      for (const cell of cells) pen.write(lineOf(cell));
      lanes.set(lane, { offset, length: pen.offset() - offset });
    }
    return { file, lanes };
  } finally {
    closeSync(descriptor);
  }
}

/** The next bytes of a stretch. The file is opened for each piece: there may be more runs than files can be open. */
function readPiece(file: string, offset: number, length: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const piece = Buffer.allocUnsafe(Math.min(READ, length));
    const size = readSync(descriptor, piece, 0, piece.length, offset);
    if (size === 0) throw new Error(`${file} ends too early: something else wrote into it.`);
    return piece.subarray(0, size);
  } finally {
    closeSync(descriptor);
  }
}

/** The lines of a part of a file, read as they are asked for. */
function* linesOf(file: string, { offset, length }: Stretch): Generator<string> {
  let rest = Buffer.alloc(0);
  for (let done = 0; done < length;) {
    const piece = readPiece(file, offset + done, length - done);
    done += piece.length;
    const bytes = Buffer.concat([rest, piece]);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      yield bytes.toString('utf8', start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
}

/** A run on the disk as a source of cells. */
export const onDisk = ({ file, lanes }: SpilledRun): CellSource => ({
  *cells(lane) {
    const stretch = lanes.get(lane);
    if (stretch === undefined || stretch.length === 0) return;
    for (const line of linesOf(file, stretch)) yield cellOf(line);
  },
});
