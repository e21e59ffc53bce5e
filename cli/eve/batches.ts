import { MAX_LINE_BYTES } from './lines';

/** Bytes that go to a worker at once: long enough that handing over costs nothing, short enough to share evenly. */
const BATCH_BYTES = 1024 * 1024;

const NEWLINE = 0x0a;

/** Whole lines of a file, in memory of their own, so that they can be given away to another thread. */
export type Batch =
  | {
      readonly type: 'lines';
      /** Number of the first line; files begin with line 1. */
      readonly first: number;
      readonly lines: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly type: 'too long'; readonly number: number };

/** Sizes, in bytes: of a batch, and of the longest line, which is no less. Tests take smaller ones. */
export interface BatchSizes {
  readonly batch: number;
  readonly line: number;
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

/** Collects bytes until there are enough whole lines. */
class Cutter {
  private held: Buffer;
  private size = 0;
  private next = 1;
  /** Inside of a line that is too long already: its bytes are dropped until it ends. */
  private isSkipping = false;

  constructor(private readonly sizes: BatchSizes) {
    this.held = Buffer.allocUnsafeSlow(sizes.batch);
  }

  /** Whole lines that are held, as many as there are. */
  private *cut(end: number): Generator<Batch> {
    if (end === 0) return;
    const whole = this.held.subarray(0, end);
    const rest = this.held.subarray(end, this.size);
    const lines = countLines(whole);
    const bytes = new Uint8Array(end);
    bytes.set(whole);
    yield { type: 'lines', first: this.next, lines, bytes };
    this.next += lines;
    this.held.copyWithin(0, end, this.size);
    this.size = rest.length;
  }

  /** The line at the front is longer than anybody takes: forgets it. */
  private *skip(): Generator<Batch> {
    yield { type: 'too long', number: this.next };
    this.next += 1;
    this.size = 0;
    this.isSkipping = true;
  }

  private skipped(chunk: Buffer): Buffer {
    if (!this.isSkipping) return chunk;
    const end = chunk.indexOf(NEWLINE);
    this.isSkipping = end === -1;
    return end === -1 ? chunk.subarray(chunk.length) : chunk.subarray(end + 1);
  }

  private makeRoom(): void {
    if (this.size < this.held.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.min(this.held.length * 2, this.sizes.line + 1));
    this.held.copy(larger, 0, 0, this.size);
    this.held = larger;
  }

  *add(chunk: Buffer): Generator<Batch> {
    let rest = this.skipped(chunk);
    while (rest.length > 0) {
      this.makeRoom();
      const taken = rest.copy(this.held, this.size);
      this.size += taken;
      rest = rest.subarray(taken);
      if (this.size < this.held.length) continue;
      yield* this.cut(this.held.subarray(0, this.size).lastIndexOf(NEWLINE) + 1);
      if (this.size > this.sizes.line) {
        yield* this.skip();
        rest = this.skipped(rest);
      }
    }
  }

  /** The last line may lack its end. */
  *end(): Generator<Batch> {
    if (this.size === 0) return;
    if (this.held[this.size - 1] !== NEWLINE) {
      this.makeRoom();
      this.held[this.size] = NEWLINE;
      this.size += 1;
    }
    yield* this.cut(this.size);
  }
}

/** Cuts a file's bytes at ends of lines. Keeps a batch at most in memory, or the longest line that is taken. */
export async function* batchesOf(
  chunks: AsyncIterable<Buffer>,
  sizes: BatchSizes = { batch: BATCH_BYTES, line: MAX_LINE_BYTES },
): AsyncGenerator<Batch> {
  const cutter = new Cutter(sizes);
  for await (const chunk of chunks) yield* cutter.add(chunk);
  yield* cutter.end();
}
